"""The story that opens a lesson: each mistake named by file and field, and the lesson's passages in its order."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from course_files import LESSON, edit, faults

from lessons.content import checks, model, reading_time, relations

STOP = 'passage = "K3"\nplace = "quzhou"\n'


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            STOP,
            'passage = "K33"\nplace = "handan"\n',
            "stop \"K33\".passage: expected a known name, got 'K33' (did you mean 'K3'?)",
        ),
        (STOP, 'passage = "L1"\nplace = "handan"\n', "story.stop: expected each passage once, got 'L1' 2 times"),
        (
            STOP,
            'passage = "K3"\nplace = "quzhuo"\n',
            'stop "K3".place: expected one of the lesson\'s places (handan, shexian,',
        ),
        (
            STOP,
            'passage = "K3"\nplace = "shexian"\n',
            "stop \"K3\".place: expected a place that K3 is linked with, or the whole city, got 'shexian'",
        ),
        (
            STOP,
            STOP + 'event = "honour-1958"\n',
            'stop "K3".event: expected one of the lesson\'s events on the timeline (',
        ),
        (
            STOP,
            STOP + 'event = "branch-1925"\n',
            'stop "K3".event: expected one of the lesson\'s events on the timeline (',
        ),
        (
            STOP,
            STOP + 'event = "honour-1985"\n',
            "stop \"K3\".event: expected an event that K3 is linked with, got 'honour-1985'",
        ),
        (STOP, STOP + 'plaice = "x"\n', "story.stop[#5]: expected a known field, got 'plaice' (did you mean 'place'?)"),
        (
            STOP + 'why.zh = "',
            STOP + 'why.zh = "' + "长" * 60,
            'stop "K3".why.zh: expected at most 60 characters, got ',
        ),
        (STOP + "why.zh", STOP + "why.fr", "story.stop[#5].why"),
        (
            'prompt = "guess"',
            'prompt = "gues"',
            "story.prompt: expected a known name, got 'gues' (did you mean 'guess'?)",
        ),
        (
            '  { view = "explore" },\n',
            "",
            'story: expected the first step to begin with { view = "explore" }, which shows it, got step "opening"',
        ),
    ],
)
def test_each_mistake_is_named_by_file_and_field(data: Path, old: str, new: str, expected: str):
    edit(data / LESSON, old, new)
    assert any(fault.startswith(f"{LESSON}: {expected}") for fault in faults(data)), faults(data)


@pytest.mark.parametrize(("count", "limit"), [(3, "at least 4"), (8, "at most 7")])
def test_a_story_has_four_to_seven_stops(data: Path, count: int, limit: str):
    head, *stops = (data / LESSON).read_text(encoding="utf-8").split("\n[[story.stop]]\n")
    *stops, last = stops
    last, _, rest = last.partition("\n[[step]]")
    more = [f'passage = "D2"\nplace = "handan"\nwhy = {{ zh = "看{n}", en = "Look {n}" }}\n' for n in range(2)]
    chosen = [*stops, last, *more][:count]
    (data / LESSON).write_text("\n[[story.stop]]\n".join([head, *chosen]) + f"\n[[step]]{rest}", encoding="utf-8")
    assert any(fault.startswith(f"{LESSON}: story.stop: ") and limit in fault for fault in faults(data)), faults(data)


def test_a_lesson_without_a_story_is_no_fault(data: Path):
    text = (data / LESSON).read_text(encoding="utf-8")
    before, _, rest = text.partition("[story]\n")
    (data / LESSON).write_text(before + rest[rest.index("[[step]]") :], encoding="utf-8")
    # Only what its stops alone showed is now shown nowhere, and nobody wrote to its prompt before that comes back.
    lost = ("students never see it", "has students write to 'guess'")
    assert all(any(told in fault for told in lost) for fault in faults(data)), faults(data)


def test_the_whole_city_goes_with_any_passage(course):
    stops = [(plan, stop) for plan in course.lessons.values() for stop in plan.stops]
    joined = {frozenset(pair) for pair in relations.pairs(course)}
    apart = [s.passage for _, s in stops if frozenset((f"passage:{s.passage}", f"place:{s.place}")) not in joined]
    assert apart, "a story stops somewhere for the whole city alone"
    assert all(course.places[stop.place].is_whole for _, stop in stops if stop.passage in apart)


def test_every_lesson_of_the_course_has_a_story_with_a_prompt(course):
    for plan in course.lessons.values():
        assert plan.story, plan.id
        assert plan.story.prompt in {prompt.id for prompt in plan.prompt}
        for stop in plan.stops:
            assert all(0 < len(stop.why[language]) <= limit for language, limit in checks.WHY.items()), stop


def test_passages_come_in_the_order_of_the_stops(course):
    plan = course.lessons["03-time"]
    shown = relations.shown_passages(course, plan)
    assert shown[: len(plan.stops)] == [stop.passage for stop in plan.stops]
    assert len(shown) == len(set(shown))
    assert {"T1", "C6"} <= set(shown), "those of the steps are the lesson's as well"


def test_a_passage_of_the_story_is_read_once(course):
    plan = course.lessons["03-time"]
    for language in model.LANGUAGES:
        asked = [show for step in plan.step for show in step.show if show.name not in [s.passage for s in plan.stops]]
        assert len(asked) < sum(len(step.show) for step in plan.step), "a later step shows one of its passages, too"
        steps = tuple(
            msgspec.structs.replace(step, show=tuple(show for show in step.show if show in asked)) for step in plan.step
        )
        without = msgspec.structs.replace(plan, step=steps)
        read = [reading_time.minutes(course, each, language=language) for each in (plan, without)]
        assert read[0] == read[1]
        told = msgspec.structs.replace(plan, story=None)
        assert reading_time.minutes(course, told, language=language) < read[0]
