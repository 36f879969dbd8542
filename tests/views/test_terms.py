"""The course's terms: those met so far, by lesson, and the same as a file for programs that have one practise."""

from __future__ import annotations

import csv
import re

import msgspec

from lessons.content.model import Course
from lessons.views.linked.terms import TermsView, tsv


def listed(view: TermsView) -> list[str]:
    return re.findall(r'<dt data-term="([^"]+)">', str(view.static_html()))


def test_the_terms_met_so_far_are_listed_by_lesson(lesson, course: Course):
    view = lesson.terms()
    met = [plan for plan in course.lessons.values() if plan.id <= lesson.id]
    assert listed(view) == [name for plan in met for name in plan.terms]
    heads = re.findall(r"<h4>([^<]+)</h4>", str(view.static_html()))
    assert heads == [f"{plan.id[:2]} {plan.title[lesson.language]}" for plan in met if plan.terms]
    assert listed(lesson.terms(every=True)) == [name for plan in course.lessons.values() for name in plan.terms]
    assert len(listed(lesson.terms(every=True))) > len(listed(view))


def test_each_has_its_sound_and_its_meaning(lesson, course: Course):
    term = course.terms[listed(lesson.terms())[0]]
    for text in (term.word, term.transliteration, term.gloss[lesson.language]):
        assert text in str(lesson.terms().static_html())
    card = lesson.terms().cards[0]
    assert (card["word"], card["sound"], card["gloss"]) == (
        term.word,
        term.transliteration,
        term.gloss[lesson.language],
    )


def test_the_file_has_both_languages_in_columns(lesson, course: Course):
    view = lesson.terms()
    assert view.file.endswith(".tsv")
    assert re.sub(r"\W", "", view.file.removesuffix(".tsv")) == re.sub(r"\W", "", course.title[lesson.language])
    assert not set(view.file) & set('\\/:*?"<>|')
    lines = view.tsv.splitlines()
    assert lines[:2] == ["#separator:tab", "#html:false"]
    rows = list(csv.reader(lines[3:], delimiter="\t"))
    assert [row[0] for row in rows] == [course.terms[name].word for name in listed(view)]
    assert all(len(row) == 4 and all(row) for row in rows)
    assert lines[2].removeprefix("#columns:").split("\t") == ["正面", "背面", "front", "back"]


def test_what_an_author_may_write_stays_one_field(course: Course):
    term = next(iter(course.terms.values()))
    gloss = msgspec.structs.replace(term.gloss, zh='他说\t"好"\n走了', en="# not a comment")
    odd = msgspec.structs.replace(term, word='#"x"', gloss=gloss)
    ((front, back, _, english),) = csv.reader(tsv([odd]).splitlines()[3:], delimiter="\t")
    assert front == '#"x"'
    assert back == f'{term.transliteration} 他说 "好" 走了'
    assert english == f'#"x" {term.transliteration} # not a comment'


def test_a_lesson_without_terms_says_so(course: Course):
    first = msgspec.structs.replace(next(iter(course.lessons.values())), terms=())
    view = TermsView(msgspec.structs.replace(course, lessons={first.id: first}), first, language="en")
    assert view.cards == []
    assert "no term" in str(view.static_html())
