"""What the panel of a student's work and its page say to each other."""

from lessons.presentation.feedback import Feedback
from lessons.views.messages import Message


class Sign(Message, tag="sign", frozen=True, kw_only=True):
    """The student typed a name."""

    name: str


class Take(Message, tag="take", frozen=True, kw_only=True):
    """An assignment's code was pasted, or its file's text chosen."""

    code: str


class PutAside(Message, tag="aside", frozen=True, kw_only=True):
    """An assignment is put aside."""

    id: str


class Restore(Message, tag="restore", frozen=True, kw_only=True):
    """A file's text: earlier work, an assignment, or a page of feedback that was dropped here."""

    file: str


class StartOver(Message, tag="start-over", frozen=True, kw_only=True):
    """The lesson is to begin anew."""


class WorkTold(Message, tag="told", frozen=True, kw_only=True):
    """What was done."""

    text: str


class WorkRefused(Message, tag="refused", frozen=True, kw_only=True):
    """What could not be done, and why."""

    text: str


class Taken(Message, tag="taken", frozen=True, kw_only=True):
    """An assignment was taken on."""

    text: str


class Untaken(Message, tag="untaken", frozen=True, kw_only=True):
    """It was not, and why."""

    text: str


class FeedbackShown(Message, tag="feedback", frozen=True, kw_only=True):
    """A page of feedback was dropped here: what is said, what it holds (data from outside), and the words to show it in.

    They are of its own language, which need not be the page's.
    """

    text: str
    feedback: Feedback
    words: dict[str, str]


FromPage = Sign | Take | PutAside | Restore | StartOver
ToPage = WorkTold | WorkRefused | Taken | Untaken | FeedbackShown
