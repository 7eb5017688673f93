"""A small drawing board over Pillow: smooth edges, gradients, soft shadows, and figures placed by a transform.

Scenes draw in logical units (1600 × 1067 for a photo); the board keeps ``SUPERSAMPLE`` pixels a final pixel and
shrinks at the end. Every shape becomes a polygon first, so moving, turning, scaling and mirroring is one matrix.
Nothing here is random and nothing needs a font: the same call draws the same bytes on every machine.
"""

import math
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from .palette import rgb

SUPERSAMPLE = 2
Point = tuple[float, float]


@dataclass(frozen=True)
class Gradient:
    """A blend from ``start`` to ``end`` over a shape's bounding box.

    ``kind`` is "down", "right" or "out" (from the centre); alphas are 0–1, so a glow fades to nothing.
    """

    start: str
    end: str
    kind: str = "down"
    start_alpha: float = 1.0
    end_alpha: float = 1.0

    def layers(self, size: tuple[int, int]) -> tuple[Image.Image | tuple[int, int, int], Image.Image | None]:
        """What to paste into a box of ``size`` pixels: the colours (one colour for light that only fades) and the
        opacity (L), ``None`` when all of it covers."""
        ramp = Image.radial_gradient("L") if self.kind == "out" else Image.linear_gradient("L").crop((0, 0, 1, 256))
        if self.kind == "right":
            ramp = ramp.transpose(Image.Transpose.ROTATE_90)
        colours = rgb(self.start)
        if self.start != self.end:
            # Blended small and enlarged then: a fraction of the work of blending at full size.
            ends = Image.new("RGB", ramp.size, rgb(self.end)), Image.new("RGB", ramp.size, colours)
            colours = self._enlarged(Image.composite(*ends, ramp), size)
        if self.start_alpha == self.end_alpha == 1.0:
            return colours, None
        # Pillow's radial ramp reaches 255 in the corners and 180 on the rim. Light that falls off linearly shows where
        # it ends; by the square it does not.
        rim, power = (180, 2) if self.kind == "out" else (255, 1)
        fall = [max(0.0, 1 - step / rim) ** power for step in range(256)]
        low, high = self.start_alpha * 255, self.end_alpha * 255
        return colours, self._enlarged(ramp.point([round(high + (low - high) * left) for left in fall]), size)

    def _enlarged(self, ramp: Image.Image, size: tuple[int, int]) -> Image.Image:
        if self.kind != "out":  # stretched along the blend, then merely repeated across it
            along = (1, size[1]) if self.kind == "down" else (size[0], 1)
            ramp = ramp.resize(along, Image.Resampling.BILINEAR)
            return ramp.resize(size, Image.Resampling.NEAREST)
        return ramp.resize(size, Image.Resampling.BILINEAR)


Paint = str | Gradient


def glow(colour: str, alpha: float = 1.0) -> Gradient:
    """Light that fades from the middle of a shape to its edge (give it an ellipse)."""
    return Gradient(colour, colour, "out", alpha, 0.0)


class Canvas:
    def __init__(self, width: float, height: float, pixels: tuple[int, int], background: Paint):
        """A board of ``width`` × ``height`` units that fills ``pixels`` (cropping what is too much, centred)."""
        self.width, self.height = width, height
        self.pixels = pixels
        board = pixels[0] * SUPERSAMPLE, pixels[1] * SUPERSAMPLE
        self.image = Image.new("RGB", board)
        unit = max(board[0] / width, board[1] / height)
        left, top = (board[0] - width * unit) / 2, (board[1] - height * unit) / 2
        self.matrix = (unit, 0.0, 0.0, unit, left, top)
        self.rect(0, 0, width, height, background)

    def finished(self) -> Image.Image:
        return self.image.resize(self.pixels, Image.Resampling.LANCZOS)

    # -- placing ------------------------------------------------------------------------------------------

    @contextmanager
    def placed(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0, mirror: bool = False):
        """Inside the block the origin is at (x, y), everything ``scale`` times as big, turned by ``turn`` degrees."""
        before = self.matrix
        a, b, c, d, e, f = before
        cosine, sine = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
        side = -1 if mirror else 1
        self.matrix = (
            (a * cosine + c * sine) * side,
            (b * cosine + d * sine) * side,
            -a * sine + c * cosine,
            -b * sine + d * cosine,
            a * x + c * y + e,
            b * x + d * y + f,
        )
        try:
            yield self
        finally:
            self.matrix = before

    @contextmanager
    def clipped(self, points: list[Point]):
        """Inside the block only what falls into the polygon is kept (it paints on a cut-out of its bounding box)."""
        board = self._on_board(points)
        left, top, size = _box(board)
        whole, before = self.image, self.matrix
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in board], fill=255)
        self.image = whole.crop((left, top, left + size[0], top + size[1]))
        self.matrix = (*before[:4], before[4] - left, before[5] - top)
        try:
            yield self
        finally:
            whole.paste(self.image, (left, top), mask)
            self.image, self.matrix = whole, before

    def _on_board(self, points) -> list[Point]:
        a, b, c, d, e, f = self.matrix
        return [(a * x + c * y + e, b * x + d * y + f) for x, y in points]

    def _length(self, units: float) -> float:
        return units * math.hypot(self.matrix[0], self.matrix[1])

    # -- shapes -------------------------------------------------------------------------------------------

    def polygon(self, points: list[Point], paint: Paint, alpha: float = 1.0):
        board = self._on_board(points)
        if isinstance(paint, str):
            opacity = round(alpha * 255)
            ImageDraw.Draw(self.image, "RGBA").polygon(board, fill=(*rgb(paint), opacity))
            return
        left, top, size = _box(board)
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in board], fill=round(alpha * 255))
        colours, opacity = paint.layers(size)
        box = (left, top, left + size[0], top + size[1])
        self.image.paste(colours, box, ImageChops.multiply(mask, opacity) if opacity else mask)

    def rect(self, left, top, right, bottom, paint: Paint, radius: float = 0.0, alpha: float = 1.0):
        self.polygon(rounded(left, top, right, bottom, radius), paint, alpha)

    def ellipse(self, x, y, rx, ry, paint: Paint, alpha: float = 1.0):
        self.polygon(oval(x, y, rx, ry), paint, alpha)

    def blob(self, points: list[Point], paint: Paint, alpha: float = 1.0):
        """A closed smooth outline through ``points``."""
        self.polygon(smooth(points, closed=True), paint, alpha)

    def line(self, points: list[Point], paint: str, width: float, alpha: float = 1.0, curved: bool = False):
        """A stroke with round ends and joints; where a straight one with ``alpha`` < 1 bends, it shows darker."""
        half = width / 2
        if curved:
            self.polygon(stroke(smooth(points), [half]), paint, alpha)
        else:
            for pair in pairwise(points):
                self.polygon(stroke(list(pair), [half]), paint, alpha)
        if alpha == 1.0:
            for x, y in (points[0], points[-1]) if curved else points:
                self.ellipse(x, y, half, half, paint)

    def ring(self, x, y, rx, ry, paint: str, width: float):
        """The outline of an ellipse."""
        self.line(oval(x, y, rx, ry), paint, width)

    def limb(self, points: list[Point], widths: list[float], paint: str):
        """A stroke whose width goes from the first of ``widths`` to the last: an arm, a leg, a branch."""
        halves = [width / 2 for width in widths]
        path = smooth(points)
        self.polygon(stroke(path, halves), paint)
        self.ellipse(*path[0], halves[0], halves[0], paint)
        self.ellipse(*path[-1], halves[-1], halves[-1], paint)

    def shadow(self, points: list[Point], blur: float, alpha: float, colour: str = "#06202e"):
        """The polygon as a soft dark stain, ``blur`` units wide. Worked out at an eighth of the size: it is blurred."""
        coarse = 8
        board = [(x / coarse, y / coarse) for x, y in self._on_board(points)]
        size = (self.image.width // coarse + 1, self.image.height // coarse + 1)
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon(board, fill=round(alpha * 255))
        mask = mask.filter(ImageFilter.GaussianBlur(self._length(blur) / coarse))
        box = mask.getbbox()
        if box is None:
            return
        target = ((box[2] - box[0]) * coarse, (box[3] - box[1]) * coarse)
        mask = mask.crop(box).resize(target, Image.Resampling.BILINEAR)
        self.image.paste(rgb(colour), (box[0] * coarse, box[1] * coarse), mask)

    def text(self, x: float, y: float, words: str, font_file: str, size: float, colour: str):
        """``words`` on one line, the top of the line at ``y``; ``size`` in units. Turned boards are not for text."""
        ((left, top),) = self._on_board([(x, y)])
        font = ImageFont.truetype(font_file, round(self._length(size)))
        ImageDraw.Draw(self.image).text((left, top), words, font=font, fill=rgb(colour))

    def picture(self, image: Image.Image, corners: list[Point]):
        """``image`` stretched onto the parallelogram top-left, top-right, bottom-right, bottom-left."""
        board = self._on_board(corners)
        (x0, y0), (x1, y1), _, (x3, y3) = board
        width, height = image.size
        # Pillow asks for the way back: from a pixel of the board to a pixel of the image.
        ax, ay, bx, by = (x1 - x0) / width, (y1 - y0) / width, (x3 - x0) / height, (y3 - y0) / height
        det = ax * by - bx * ay
        back = (
            by / det,
            -bx / det,
            (bx * y0 - by * x0) / det,
            -ay / det,
            ax / det,
            (ay * x0 - ax * y0) / det,
        )
        laid = image.transform(self.image.size, Image.Transform.AFFINE, back, Image.Resampling.BICUBIC)
        mask = Image.new("L", self.image.size)
        ImageDraw.Draw(mask).polygon(board, fill=255)
        self.image.paste(laid, mask=mask)


def _box(board: list[Point]) -> tuple[int, int, tuple[int, int]]:
    """Left, top and (width, height) of the whole pixels that ``board`` covers."""
    xs, ys = [x for x, _ in board], [y for _, y in board]
    left, top = math.floor(min(xs)), math.floor(min(ys))
    return left, top, (max(1, math.ceil(max(xs)) - left), max(1, math.ceil(max(ys)) - top))


# -- outlines ---------------------------------------------------------------------------------------------


def oval(x: float, y: float, rx: float, ry: float, begin: float = 0.0, end: float = 360.0) -> list[Point]:
    """An ellipse, or its arc from ``begin`` to ``end`` degrees (0 is right, 90 is down)."""
    steps = max(24, min(160, round(max(rx, ry))))
    angles = (math.radians(begin + (end - begin) * step / steps) for step in range(steps + 1))
    return [(x + math.cos(angle) * rx, y + math.sin(angle) * ry) for angle in angles]


def rounded(left, top, right, bottom, radius: float = 0.0) -> list[Point]:
    radius = min(radius, (right - left) / 2, (bottom - top) / 2)
    if radius <= 0:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    corners = (
        (right, top, -1, 1, 270),
        (right, bottom, -1, -1, 0),
        (left, bottom, 1, -1, 90),
        (left, top, 1, 1, 180),
    )
    points = []
    for x, y, inward, down, begin in corners:
        centre = x + inward * radius, y + down * radius
        for step in range(9):
            angle = math.radians(begin + step * 90 / 8)
            points.append((centre[0] + math.cos(angle) * radius, centre[1] + math.sin(angle) * radius))
    return points


def smooth(points: list[Point], closed: bool = False, steps: int = 10) -> list[Point]:
    """A Catmull-Rom curve through ``points``."""
    count = len(points)
    ring = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    curve = []
    for index in range(1, count + (1 if closed else 0)):
        p0, p1, p2, p3 = ring[index - 1 : index + 3]
        for step in range(steps):
            t = step / steps
            curve.append(tuple(_between(p0[axis], p1[axis], p2[axis], p3[axis], t) for axis in (0, 1)))
    if not closed:
        curve.append(points[-1])
    return curve


def _between(p0: float, p1: float, p2: float, p3: float, t: float) -> float:
    bend = 2 * p0 - 5 * p1 + 4 * p2 - p3
    return 0.5 * (2 * p1 + (p2 - p0) * t + bend * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t**3)


def stroke(path: list[Point], halves: list[float]) -> list[Point]:
    """The outline of a stroke along ``path``, whose half width runs through ``halves`` from one end to the other."""
    left, right = [], []
    last = len(path) - 1
    for index, (x, y) in enumerate(path):
        before, after = path[max(0, index - 1)], path[min(last, index + 1)]
        run, rise = after[0] - before[0], after[1] - before[1]
        length = math.hypot(run, rise) or 1.0
        place = index / last * (len(halves) - 1) if last else 0
        low = min(int(place), len(halves) - 1)
        high = min(low + 1, len(halves) - 1)
        half = halves[low] + (halves[high] - halves[low]) * (place - low)
        left.append((x - rise / length * half, y + run / length * half))
        right.append((x + rise / length * half, y - run / length * half))
    return left + right[::-1]
