"""A proxy that misbehaves on demand, before a service that does not: ``with faulty(url) as proxy: proxy.mode = …``"""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

PASS, SILENT, BUSY, MALFORMED, FOREIGN, CUT = "pass", "silent", "busy", "malformed", "foreign", "cut"

#: What is answered instead of the service.
ANSWERS = {
    BUSY: (429, '{"error": {"type": "es_rejected_execution_exception", "reason": "queue is full"}, "status": 429}'),
    MALFORMED: (200, '{"responses": [{"hits": '),
    FOREIGN: (200, '{"welcome": "another service altogether"}'),
}


class FaultyProxy:
    """``mode`` may be changed at any time; ``seen`` counts requests. ``refuse``/``accept`` close and open the port."""

    def __init__(self, target: str):
        parts = urlsplit(target)
        self._target = (parts.hostname, parts.port)
        self._port = 0
        self.mode = PASS
        self.seen = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.accept()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def accept(self) -> None:
        self._server = self._run(asyncio.start_server(self._serve, "127.0.0.1", self._port))
        self._port = self._server.sockets[0].getsockname()[1]

    def refuse(self) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._run(asyncio.sleep(0.05))

    def stop(self) -> None:
        self.refuse()
        self._run(self._cancel_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=5)
        self._loop.close()

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(timeout=10)

    async def _cancel_all(self) -> None:
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request a connection."""
        try:
            request = await self._read_request(reader)
            self.seen += 1
            await self._answer(request, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client gave up, which is what most tests are about
        finally:
            writer.close()

    async def _read_request(self, reader: asyncio.StreamReader) -> bytes:
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        kept = [line for line in lines if line and not line.lower().startswith("connection:")]
        return "\r\n".join([*kept, "connection: close", "", ""]).encode("latin-1") + body

    async def _answer(self, request: bytes, writer: asyncio.StreamWriter) -> None:
        if self.mode == SILENT:
            await asyncio.sleep(60)
        elif self.mode == CUT:
            writer.write(self._response(200, "x" * 5_000)[:200])
        elif self.mode in ANSWERS:
            writer.write(self._response(*ANSWERS[self.mode]))
        else:
            writer.write(await self._forward(request))
        await writer.drain()

    def _response(self, status: int, body: str) -> bytes:
        product = "" if self.mode == FOREIGN else "X-elastic-product: Elasticsearch\r\n"
        head = f"HTTP/1.1 {status} X\r\n{product}content-type: application/json\r\n"
        return f"{head}content-length: {len(body)}\r\nconnection: close\r\n\r\n{body}".encode()

    async def _forward(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(*self._target)
        writer.write(request)
        answer = await reader.read(-1)
        writer.close()
        head, _, body = answer.partition(b"\r\n\r\n")
        return head + b"\r\nconnection: close\r\n\r\n" + body


@contextmanager
def faulty(target: str) -> Iterator[FaultyProxy]:
    proxy = FaultyProxy(target)
    try:
        yield proxy
    finally:
        proxy.stop()
