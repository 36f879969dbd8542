"""Short answers: what students who are right type, in each language, and what they type who are not.

The forms are as people write: with the Party's name in full or in either of its English shortenings, with the year, with the county
named or not, in both scripts, in full width, with a stop. A form that is right and refused costs a point that was earned.
"""

from __future__ import annotations

import pytest

from lessons.assessment import scoring
from lessons.assessment.kinds.short_text import ShortText
from lessons.presentation.presenter import QuestionPresenter

RIGHT = {
    "since-when": {
        "zh": (
            "十八大",
            "党的十八大",
            "中共十八大",
            "中国共产党十八大",
            "十八大会议",
            "党的十八大会议",
            "18大",
            "党的18大。",
            "党的十八大以来",
            "自党的十八大以来",
            "从十八大算起",
            "第十八次全国代表大会",
            "中共第十八次全国代表大会",
            "中国共产党第十八次全国代表大会",
            "中国共产党第十八次代表大会",
            "中共十八次全国代表大会",
            "第十八次党代会",
            "党的第18次全国代表大会",
            "中共第18次全国代表大会",
            "第十八届全国代表大会",
            "十八大（2012年）",
            "2012年的十八大",
            "2012年党的十八大",
            "2012年召开的党的十八大",
            "黨的十八大",
            "中國共產黨第十八次全國代表大會",
            "１８大",
            "“十八大”",
        ),
        "en": (
            "18th Party congress",
            "The 18th Party Congress.",
            "18th National Congress of the Chinese Communist Party",
            "the 18th National Congress of the Chinese Communist Party",
            "18th Party Congress (2012)",
            "18th national congress (2012)",
            "the Party's 18th national congress",
            "Party’s 18th National Congress",
            "18th National Congress of the Communist Party of China",
            "the 18th congress of the CPC",
            "18th Congress of the Chinese Communist Party",
            "CPC 18th National Congress",
            "18th CPC National Congress",
            "the 18th CCP National Congress",
            "Chinese Communist Party's 18th National Congress",
            "the Communist Party's 18th national congress",
            "CCP 18th congress",
            "CPC's 18th congress",
            "18th National Congress of CPC",
            "the eighteenth national congress",
            "Eighteenth Party Congress",
            "the Party's eighteenth congress",
            "18th Congress, 2012",
            "the Party congress of 2012",
            "2012 Party congress",
            "the 18th National Congress in 2012",
            "Shibada",
            "Shíbā Dà",
            "the 18th national Party congress",
            "the 18th congress of the Party",
        ),
    },
    "who-supplied": {
        "zh": (
            "宣传部",
            "县委宣传部",
            "涉县县委宣传部",
            "中共涉县县委宣传部",
            "涉县宣传部",
            "涉县委宣传部",
            "中共涉县委员会宣传部",
            "县里的宣传部",
            "县宣传部。",
            "县委的宣传部",
            "涉县县委的宣传部",
            "宣传部门",
            "县委宣传部门",
            "涉县党委宣传部",
            "县党委宣传部",
            "党委宣传部",
            "由县委宣传部提供",
            "县委宣传部提供",
            "由涉县县委宣传部提供",
            "是县委宣传部",
            "涉縣縣委宣傳部",
            "“县委宣传部”",
            "涉县宣传部门",
            "中共涉县县委员会宣传部",
        ),
        "en": (
            "publicity department",
            "The publicity department.",
            "the Party committee's propaganda department",
            "the Party committee’s publicity department",
            "propaganda department of the Party committee",
            "publicity department of the county's Party committee",
            "the county's propaganda department",
            "Shexian publicity department",
            "Shexian propaganda department",
            "publicity dept.",
            "the propaganda dept",
            "county publicity department",
            "the county Party committee's publicity department",
            "county Party committee's propaganda department",
            "publicity department of the Shexian county Party committee",
            "propaganda department of the county Party committee",
            "the county's Party publicity department",
            "the Party's propaganda department",
            "Shexian's propaganda department",
            "propaganda department of Shexian",
            "the local publicity department",
            "xuanchuanbu",
            "Xuānchuán bù",
            "publicity department of the county",
            "the Publicity Department of the CPC Shexian County Committee",
            "the propaganda department of the county",
        ),
    },
    "one-verb": {
        "zh": (
            "规划建设",
            "规划建设了",
            "“规划建设了”",
            "規劃建設",
            "规划建设。",
            "规划、建设",
            "规划和建设",
            "规划并建设",
            "规划与建设",
            "规划及建设",
            "规划/建设",
            "规划＋建设",
            "规划加建设",
            "是规划建设",
            "动词是“规划建设”",
            "用了“规划建设”",
            "规划建设（了）",
            "规划建设一词",
            "规划建设这个词",
            "规划建设了一个景区",
            "规划了建设了",
            "guihua jianshe",
            "guīhuà jiànshè",
        ),
        "en": (
            "planned and built",
            "Planned and built.",
            "“planned and built”",
            "plan and build",
            "to plan and build",
            "planned & built",
            "planned/built",
            "planned-and-built",
            "planning and building",
            "plans and builds",
            "has planned and built",
            "have planned and built",
            "it has planned and built",
            "was planned and built",
            "were planned and built",
            "plan and construct",
            "planned and constructed",
            "planning and construction",
            "guihua jianshe",
            "Guīhuà jiànshè",
            "guihuajianshe",
            "guīhuà jiànshè le",
            "guihua jianshe (planned and built)",
            "规划建设 (planned and built)",
            "规划建设了",
        ),
    },
    "one-verb-twice": {
        "zh": (
            "参照",
            "“参照”",
            "參照",
            "参照。",
            "参照二字",
            "参照两个字",
            "“参照”这个词",
            "是参照",
            "动词是“参照”",
            "参照着",
            "参照……来定",
            "参照来办",
            "参照乡镇公务员",
            "参照公务员",
            "参照灵活就业人员",
            "参照乡镇公务员来定",
            "参照灵活就业人员来办",
            "cānzhào",
            "can zhao",
            "参照（cānzhào）",
        ),
        "en": (
            "with reference to",
            "With reference to.",
            "“with reference to”",
            "by reference to",
            "reference",
            "reference to",
            "refer to",
            "refers to",
            "referring to",
            "set with reference to",
            "arranged with reference to",
            "is set with reference to",
            "with reference to civil servants",
            "with reference to that of",
            "canzhao",
            "Cānzhào",
            "参照",
            "参照 (cānzhào)",
            "canzhao (with reference to)",
            "the verb canzhao",
        ),
    },
    "fifth-level": {
        "zh": (
            "全国",
            "全国。",
            "全國",
            "国家",
            "国家级",
            "全国级",
            "全国一级",
            "全国这一级",
            "全国人大",
            "全国人大代表",
            "全国人民代表大会",
            "全国人民代表大会代表",
            "全国级人大代表",
            "全国一级的代表",
            "没有全国",
            "没有全国一级",
            "缺全国",
            "全国层面",
            "是全国",
            "國家級",
        ),
        "en": (
            "national",
            "National.",
            "the national level",
            "national level",
            "nation",
            "the nation",
            "national deputies",
            "national congress",
            "National People's Congress",
            "the National People’s Congress",
            "NPC",
            "NPC deputies",
            "deputies to the NPC",
            "deputies of the National People's Congress",
            "deputies at the national level",
            "national-level deputies",
            "the national one",
            "the national one is missing",
            "national is missing",
            "the whole country",
        ),
    },
    "list-word": {
        "zh": (
            "等",
            "“等”",
            "等。",
            "等字",
            "“等”字",
            "是等字",
            "一个“等”字",
            "等这个字",
            "“等”这个字",
            "就是“等”",
            "最后的“等”字",
            "最后一个“等”字",
            "后面的“等”",
            "末尾的“等”字",
            "那个“等”字",
            "公园等",
            "普陀湖公园等",
            "等等",
            "děng",
            "等（děng）",
        ),
        "en": (
            "and more",
            "“and more”",
            "And more.",
            "more",
            "the words and more",
            "the words “and more”",
            "the word more",
            "it says and more",
            "and more were built",
            "Putuo Lake park and more",
            "and more, at the end",
            "the phrase “and more”",
            "and so on",
            "etc.",
            "and others",
            "děng",
            "deng",
            "等",
            "等 (děng)",
            "the character 等",
        ),
    },
}

WRONG = {
    "since-when": {
        "zh": ("2012", "党代会", "十九大", "十七大", "全国人大", "十八届三中全会", "改革开放"),
        "en": (
            "2012",
            "Party congress",
            "the 19th Party congress",
            "National People's Congress",
            "the 18th",
            "reform and opening",
        ),
    },
    "who-supplied": {
        "zh": ("县委", "涉县", "河北日报", "文联", "县政府", "组织部"),
        "en": (
            "the county Party committee",
            "Shexian",
            "Hebei Daily",
            "the county government",
            "the organisation department",
            "a reporter",
        ),
    },
    "one-verb": {
        "zh": ("启动", "规划", "建设", "建成", "打造", "启动了"),
        "en": ("started", "planned", "built", "planned to build", "will build", "opened"),
    },
    "one-verb-twice": {
        "zh": ("解决", "实施", "专职化", "比照", "探索实行"),
        "en": ("solve", "full-time", "set", "promoted", "civil servants"),
    },
    "fifth-level": {
        "zh": ("县", "村", "社区", "省", "街道"),
        "en": ("county", "village", "province", "town", "community"),
    },
    "list-word": {
        "zh": ("投资", "建设", "1.2亿元", "和", "公园"),
        "en": ("investment", "120 million", "and", "park", "built"),
    },
}


@pytest.fixture(scope="module")
def texts_asked(course):
    """The short-answer questions, by id."""
    return {
        question.id: question
        for asked in course.questions.values()
        for question in asked.values()
        if isinstance(question, ShortText)
    }


def share(question: ShortText, typed: str) -> float:
    return scoring.score(question, scoring.parse_response(question, typed)).share


def test_every_short_answer_has_its_table(texts_asked):
    assert texts_asked.keys() == RIGHT.keys() == WRONG.keys()


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", RIGHT)
def test_a_right_answer_is_taken_as_people_type_it(texts_asked, name, language):
    forms = RIGHT[name][language]
    assert len(set(forms)) >= 20
    assert [typed for typed in forms if share(texts_asked[name], typed) != 1] == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_answer_is_not(texts_asked, name, language):
    forms = WRONG[name][language]
    assert len(set(forms)) >= 5
    assert [typed for typed in forms if share(texts_asked[name], typed) != 0] == []


@pytest.mark.parametrize(
    ("language", "begins", "ends"), [("zh", "十八大、", "……"), ("en", "18th Party congress, ", ", …")]
)
def test_a_teachers_key_tells_the_first_forms_of_its_language(course, texts_asked, language, begins, ends):
    told = texts_asked["since-when"].key_text(QuestionPresenter(course, language=language))
    assert told.startswith(begins)
    assert told.endswith(ends)
    assert len(told) < 600
