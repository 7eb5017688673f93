"""Lines of import files, streamed: nothing but the line at hand is in memory."""

import json
import lzma
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

#: A longer line is no document; it is skipped without being kept in memory.
LONGEST_LINE = 64 * 1024 * 1024
SUFFIXES = (".jsonl", ".jsonl.xz")


class UnreadableFileError(ValueError):
    """The file cannot be imported at all; the message is Vietnamese."""


class Line(NamedTuple):
    """One line: its number from 1, and the JSON value on it, or what is wrong (``problem``, "" when nothing is)."""

    number: int
    value: object
    problem: str = ""


def check_file(path: Path) -> None:
    """Raise ``UnreadableFileError`` when ``path`` is not a readable file of a known form."""
    if not path.name.lower().endswith(SUFFIXES):
        known = ", ".join(SUFFIXES)
        raise UnreadableFileError(f"{path}: chưa nhập được dạng tệp này; hãy dùng {known}")
    try:
        with path.open("rb"):
            pass
    except OSError as error:
        raise UnreadableFileError(f"{path}: không đọc được tệp ({error.strerror})") from error


def read_lines(path: Path, advance: Callable[[int], None] = lambda count: None) -> Iterator[Line]:
    """The lines of a ``.jsonl`` or ``.jsonl.xz`` file; blank ones are left out but counted.

    ``advance`` is told how many bytes of the file were used up since the last call. A file that breaks off (a damaged
    archive) ends with a line that says so; what was read before it stays good.
    """
    with ExitStack() as stack:
        raw = stack.enter_context(path.open("rb"))
        packed = path.name.lower().endswith(".xz")
        stream = stack.enter_context(lzma.open(raw)) if packed else raw
        number = used = 0
        try:
            while data := stream.readline(LONGEST_LINE):
                number += 1
                advance(raw.tell() - used)
                used = raw.tell()
                if len(data) == LONGEST_LINE and not data.endswith(b"\n"):
                    _skip_to_line_end(stream)
                    yield Line(number, None, f"dòng dài quá {LONGEST_LINE // 1024**2} MB")
                elif data.strip():
                    yield _parse(number, data)
        except (EOFError, lzma.LZMAError, OSError) as error:
            yield Line(number + 1, None, f"tệp hỏng từ chỗ này: {error}")


def _skip_to_line_end(stream) -> None:
    while (data := stream.readline(LONGEST_LINE)) and not data.endswith(b"\n"):
        pass


def _parse(number: int, data: bytes) -> Line:
    try:
        return Line(number, json.loads(data.decode("utf-8-sig" if number == 1 else "utf-8")))
    except UnicodeDecodeError:
        return Line(number, None, "không phải chữ mã hóa UTF-8")
    except (ValueError, RecursionError) as error:
        return Line(number, None, f"không phải JSON: {error}")
