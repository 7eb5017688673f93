"""The embedded defaults of `make run`: one machine, no server but ours. Add DEBUG=true to work on the code."""

from .base import *  # noqa: F403
