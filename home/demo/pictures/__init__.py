"""Pictures for the demo, drawn with Pillow and nothing else: ``draw(name)`` gives the same picture every time."""

from importlib import import_module

from PIL import Image

from .canvas import Canvas
from .palette import PAPER

#: The units every scene composes in; another shape of picture is cropped from the middle.
SCENE = (1600, 1067)

NAMES = (
    "training_hall",
    "speaker",
    "dossiers",
    "question",
    "laboratory",
    "rice_terraces",
    "workshop",
    "ip_office",
    "service_counter",
    "contest",
    "orchard",
    "bulletin_desk",
)


def draw(name: str, size: tuple[int, int] = SCENE) -> Image.Image:
    """The scene ``name`` as an RGB picture of ``size`` pixels. Raises ``KeyError`` for a name not in ``NAMES``."""
    if name not in NAMES:
        raise KeyError(name)
    canvas = Canvas(*SCENE, pixels=size, background=PAPER)
    import_module(f".scenes.{name}", __package__).paint(canvas)
    return canvas.finished()
