// What every page can use. Each module finds its own elements and does nothing where there are none.
import { enableCopyLink, enablePrint } from "./share.js";

enableCopyLink(document);
enablePrint(document);
