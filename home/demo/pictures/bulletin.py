"""A bulletin issue as drawn A4 pages, and the PDF made of them.

Pillow writes pictures into a PDF, no text: a reader sees words (where the machine has a font) but cannot select them.
"""

import io
import time

from PIL import Image

from . import SCENE, draw
from .canvas import Canvas, Gradient, glow
from .lettering import Fonts, Writer
from .palette import AMBER, AQUA, CORAL, ICE, LEAF, MIST, NAVY, NIGHT, PAPER, SAND, STEEL, SUN, TEAL, WHITE, mix
from .props import bar_chart, bulb, mountains

#: A4 at 150 dots an inch; pages are composed in the same units.
A4 = (1240, 1754)
MARGIN = 110


def cover(issue, size: tuple[int, int] = A4, fonts: Fonts | None = None) -> Image.Image:
    """The front page of ``issue`` (a ``home.demo.content.bulletin.Issue``)."""
    c = Canvas(*A4, pixels=size, background=Gradient("#0d3247", TEAL))
    w = Writer(c, fonts)
    c.ellipse(620, 690, 900, 800, glow(SUN, 0.5))
    mountains(c, 1010, 260, "#2a7482", 0.8, width=1240)
    mountains(c, 1080, 220, "#1d5f6c", 2.4, width=1240)
    mountains(c, 1170, 200, "#144a58", 4.1, width=1240)
    c.ellipse(620, 690, 330, 330, mix(NAVY, TEAL, 0.5), alpha=0.55)
    c.ellipse(620, 690, 270, 270, WHITE, alpha=0.08)
    bulb(c, 620, 690, 280, WHITE)
    c.rect(0, 1250, 1240, 1754, PAPER)
    c.rect(0, 1250, 1240, 1262, AMBER)
    c.rect(MARGIN, 100, MARGIN + 90, 112, AMBER)
    y = w.write(MARGIN, 132, 1020, issue.publisher, 27, MIST)
    w.write(MARGIN, y + 14, 820, issue.name, 64, WHITE, bold=True)
    c.rect(880, 1120, 1130, 1210, CORAL, radius=45)
    w.write(922, 1136, 250, issue.number, 38, WHITE, bold=True)
    y = 1310
    for headline in issue.headlines:
        c.ellipse(MARGIN + 10, y + 24, 10, 10, CORAL)
        y = w.write(MARGIN + 44, y, 960, headline, 34, NIGHT, bold=True) + 12
    w.write(MARGIN, 1660, 1000, issue.imprint, 24, "#5a6f7a")
    return c.finished()


def _page(issue, number: int, fonts: Fonts | None) -> tuple[Canvas, Writer]:
    c = Canvas(*A4, pixels=A4, background="#fffdf8")
    w = Writer(c, fonts)
    c.rect(0, 0, 1240, 20, TEAL)
    c.rect(MARGIN, 1670, 1240 - MARGIN, 1673, SAND)
    w.write(MARGIN, 1688, 900, issue.running_head, 20, "#5a6f7a")
    c.rect(1080, 1676, 1130, 1724, AMBER, radius=8)
    w.write(1097, 1682, 60, str(number), 26, NIGHT, bold=True)
    return c, w


def _contents(issue, fonts: Fonts | None) -> Image.Image:
    c, w = _page(issue, 2, fonts)
    y = w.write(MARGIN, 110, 1000, issue.contents_title, 58, NAVY, bold=True) + 30
    for index, (title, line) in enumerate(issue.contents):
        colour = (TEAL, CORAL, AMBER, LEAF)[index % 4]
        c.rect(MARGIN, y, 1240 - MARGIN, y + 158, mix(colour, WHITE, 0.86), radius=16)
        c.rect(MARGIN, y, MARGIN + 14, y + 158, colour, radius=7)
        below = w.write(MARGIN + 50, y + 22, 920, title, 32, NIGHT, bold=True)
        w.write(MARGIN + 50, below + 2, 920, line, 25, "#3d5360")
        y += 182
    y = w.write(MARGIN, y + 30, 1000, issue.letter_title, 40, NAVY, bold=True) + 12
    for paragraph in issue.letter:
        y = w.write(MARGIN, y, 1020, paragraph, 27, NIGHT) + 18
    y = w.write(MARGIN, y + 24, 1020, issue.news_title, 36, NAVY, bold=True) + 12
    for paragraph in issue.news:
        y = w.write(MARGIN, y, 1020, paragraph, 27, NIGHT) + 18
    return c.finished()


def _feature(issue, fonts: Fonts | None) -> Image.Image:
    c, w = _page(issue, 3, fonts)
    picture = draw(issue.feature_picture, SCENE)
    height = 1240 * SCENE[1] / SCENE[0]
    c.picture(picture, [(0, 20), (1240, 20), (1240, 20 + height), (0, 20 + height)])
    y = w.write(MARGIN, height + 60, 1020, issue.feature_title, 50, NAVY, bold=True) + 16
    for paragraph in issue.feature:
        y = w.write(MARGIN, y, 1020, paragraph, 27, NIGHT) + 18
    return c.finished()


def _figures(issue, fonts: Fonts | None) -> Image.Image:
    c, w = _page(issue, 4, fonts)
    y = w.write(MARGIN, 110, 1020, issue.figures_title, 58, NAVY, bold=True) + 20
    c.rect(MARGIN, y, 1240 - MARGIN, y + 620, Gradient(ICE, WHITE), radius=24)
    highest = max(value for _, value in issue.figures)
    with c.placed(MARGIN + 60, y + 520):
        bar_chart(c, 900, 400, [value / highest for _, value in issue.figures], (TEAL, AQUA))
    step = 900 / len(issue.figures)
    for index, (label, value) in enumerate(issue.figures):
        x = MARGIN + 60 + index * step + step * 0.2
        w.write(x, y + 468 - 400 * value / highest, step, str(value), 30, NAVY, bold=True)
        w.write(x, y + 540, step, label, 27, "#3d5360")
    y = w.write(MARGIN, y + 670, 1020, issue.diary_title, 40, NAVY, bold=True) + 16
    for day, line in issue.diary:
        c.rect(MARGIN, y, MARGIN + 170, y + 66, CORAL, radius=14)
        w.write(MARGIN + 22, y + 12, 160, day, 28, WHITE, bold=True)
        y = max(w.write(MARGIN + 200, y + 12, 800, line, 27, NIGHT), y + 66) + 20
    c.rect(MARGIN, 1540, 1240 - MARGIN, 1543, STEEL)
    w.write(MARGIN, 1562, 1020, issue.notice, 22, "#5a6f7a")
    return c.finished()


def pages(issue, fonts: Fonts | None) -> list[Image.Image]:
    """Cover and three inner pages, A4."""
    return [make(issue, fonts=fonts) for make in (cover, _contents, _feature, _figures)]


def to_pdf(issue, drawn: list[Image.Image]) -> bytes:
    """The ``drawn`` pages of ``issue`` as a PDF; the same bytes every time."""
    target = io.BytesIO()
    printed = time.strptime(issue.date.isoformat(), "%Y-%m-%d")
    drawn[0].save(
        target, "PDF", save_all=True, append_images=drawn[1:], resolution=150, quality=82,
        title=issue.title, author=issue.publisher, creationDate=printed, modDate=printed,
    )  # fmt: skip
    return target.getvalue()
