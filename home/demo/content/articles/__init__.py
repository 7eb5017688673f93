"""The articles of the demo, each in a module of its own, in the order they were published."""

from .digital_services import ARTICLE as DIGITAL_SERVICES
from .initiative_training import ARTICLE as INITIATIVE_TRAINING
from .origin_of_pomelo import ARTICLE as ORIGIN_OF_POMELO
from .quality_award import ARTICLE as QUALITY_AWARD
from .rice_trial import ARTICLE as RICE_TRIAL
from .startup_contest import ARTICLE as STARTUP_CONTEST

ARTICLES = (INITIATIVE_TRAINING, QUALITY_AWARD, ORIGIN_OF_POMELO, STARTUP_CONTEST, DIGITAL_SERVICES, RICE_TRIAL)
