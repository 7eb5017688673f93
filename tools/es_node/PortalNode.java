import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** One Elasticsearch node on 127.0.0.1 for development and tests: PortalNode HOME HTTP_PORT DATA. */
public final class PortalNode {
  private static final String NAME = "portal-1";

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    Settings settings = Settings.builder()
        .put("path.home", home.toString())
        .put("path.data", arguments[2])
        .put("cluster.name", "portal")
        .put("node.name", NAME)
        .put("network.host", "127.0.0.1")
        .put("http.port", arguments[1])
        .put("transport.port", "0")
        .put("discovery.type", "single-node")
        // A developer's nearly full disk is no reason to refuse; the tests block an index themselves.
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        // A write to an index nobody made is a mistake to be seen.
        .put("action.auto_create_index", false)
        .build();
    LogConfigurator.configureWithoutConfig(settings);
    LogConfigurator.setNodeName(NAME);
    PluginsLoader modules = PluginsLoader.createPluginsLoader(
        PluginsLoader.loadModulesBundles(home.resolve("modules")), Set.of(), Map.of(), false);
    Node node = new Node(new Environment(settings, home.resolve("config")), modules);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        node.close();
      } catch (Exception problem) {
        problem.printStackTrace();
      }
      stopped.countDown();
    }));
    node.start();
    System.out.println("started");
    stopped.await();
  }
}
