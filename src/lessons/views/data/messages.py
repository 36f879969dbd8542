"""What the simulation and its page say to each other."""

from lessons.views.messages import Message


class RunModel(Message, tag="run", frozen=True, kw_only=True):
    """The model is to be run; a setting without a number is null."""

    settings: dict[str, float | None]


class KeepRun(Message, tag="keep", frozen=True, kw_only=True):
    """The run that is shown is to be compared with the next ones."""


class DropRun(Message, tag="drop", frozen=True, kw_only=True):
    """The kept run is let go."""


class ModelTold(Message, tag="told", frozen=True, kw_only=True):
    """What came of it, in a sentence."""

    text: str


class ModelRefused(Message, tag="refused", frozen=True, kw_only=True):
    """Why it was not run, and what is wrong with which setting."""

    text: str
    faults: dict[str, str]


FromPage = RunModel | KeepRun | DropRun
ToPage = ModelTold | ModelRefused
