"""The calculator: everyday wording, exact results, refusals in words, and nothing else whatever the text."""

import time
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.tools import RetryWithCorrection, ToolContext, ToolFailed
from engine.tools.builtin.arithmetic import work_out
from engine.tools.builtin.calculator import calculate, calculator_tool
from engine.tools.builtin.spoken_numbers import parse_numeral, read_words, show_number
from engine.tools.toolset import FunctionToolset

EXACT = [
    ("18% of 240", "18% of 240 = 43.2"),
    ("What is 18% of 240?", "18% of 240 = 43.2"),
    ("17.5 percent of 240", "17.5 percent of 240 = 42"),
    ("20% off 80", "20% off 80 = 64"),
    ("3x4", "3x4 = 12"),
    ("3 x 4", "3 x 4 = 12"),
    ("6 × 7 ÷ 2", "6 × 7 ÷ 2 = 21"),
    ("2^10", "2^10 = 1024"),
    ("2**10", "2**10 = 1024"),
    ("twelve times 8", "twelve times 8 = 96"),
    ("two hundred and five plus 3", "two hundred and five plus 3 = 208"),
    ("twenty-five plus three", "twenty-five plus three = 28"),
    ("half of 90", "half of 90 = 45"),
    ("a third of 60", "a third of 60 = 20"),
    ("two thirds of 60", "two thirds of 60 = 40"),
    ("three quarters of 80", "three quarters of 80 = 60"),
    ("one and a half times 4", "one and a half times 4 = 6"),
    ("two and a half million / 5", "two and a half million / 5 = 500000"),
    ("1.5 million / 3", "1.5 million / 3 = 500000"),
    ("three point one four times 2", "three point one four times 2 = 6.28"),
    ("square root of 144", "square root of 144 = 12"),
    ("the square root of 144 plus 5", "the square root of 144 plus 5 = 17"),
    ("√144", "√144 = 12"),
    ("5²", "5² = 25"),
    ("5½ + 1", "5½ + 1 = 6.5"),
    ("1,200 * 3", "1,200 * 3 = 3600"),
    ("3,5 * 2", "3,5 * 2 = 7"),
    ("5 squared", "5 squared = 25"),
    ("3 cubed", "3 cubed = 27"),
    ("2 to the power of 10", "2 to the power of 10 = 1024"),
    ("0.1+0.2", "0.1+0.2 = 0.3"),
    ("1/7*7", "1/7*7 = 1"),
    ("5!", "5! = 120"),
    ("240 + 18%", "240 + 18% = 283.2"),
    ("240 - 10%", "240 - 10% = 216"),
    ("17 % 5", "17 % 5 = 2"),
    ("-2^2", "-2^2 = -4"),
    ("2^3^2", "2^3^2 = 512"),
    ("10 - 3 - 2", "10 - 3 - 2 = 5"),
    ("(-8)^(1/3)", "(-8)^(1/3) = -2"),
    ("sin(30 degrees)", "sin(30 degrees) = 0.5"),
    ("sin(pi)", "sin(pi) = 0"),
    ("log(1000)", "log(1000) = 3"),
    ("log(8, 2)", "log(8, 2) = 3"),
    ("ln e", "ln e = 1"),
    ("round(2.567, 2)", "round(2.567, 2) = 2.57"),
    ("sqrt(1,600)", "sqrt(1,600) = 40"),
    ("max(3, 9, 4)", "max(3, 9, 4) = 9"),
    ("add 5 and 3", "add 5 and 3 = 8"),
    ("subtract 3 from 10", "subtract 3 from 10 = 7"),
    ("divide 10 by 4", "divide 10 by 4 = 2.5"),
    ("the average of 3, 4 and 5", "the average of 3, 4 and 5 = 4"),
    ("2(3+4)", "2(3+4) = 14"),
    ("what percent of 80 is 20?", "20 is 25% of 80."),
    ("20 is what percent of 80", "20 is 25% of 80."),
    ("a 15% tip on $60", "a 15% tip on $60 = $9 (the tip alone; with the bill $69)"),
    ("20% discount on 80", "20% discount on 80 = 64"),
    ("£84.50 split by 5", "£84.50 split by 5 = £16.90"),
    ("90 split between 4", "90 split between 4 = 22.5"),
    ("17 halved", "17 halved = 8.5"),
    ("twice of 11", "twice of 11 = 22"),
    ("2^100", "2^100 = 1267650600228229401496703205376"),
]


@pytest.mark.parametrize(("asked", "answer"), EXACT)
def test_everyday_arithmetic_is_answered_as_an_equation(asked: str, answer: str) -> None:
    assert calculate(asked).text == answer


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("1/3", "1/3 ≈ 0.333333"),
        ("square root of 2", "square root of 2 ≈ 1.414214"),
        ("1.05^360", "1.05^360 ≈ 42476396.4087"),
        ("100!", "100! ≈ 9.33262154439 × 10^157"),
        ("1 is what percent of 3", "1 is about 33.33% of 3."),
        ("10^-50.5", "10^-50.5 ≈ 3.16227766017 × 10^-51"),
    ],
)
def test_a_rounded_result_is_marked_as_such(asked: str, answer: str) -> None:
    assert calculate(asked).text == answer


WORDED = [
    # parts
    ("3/4 of 60", "45"),
    ("1/2 of 10 + 3", "8"),
    ("1000 - 3/4 of 60", "955"),
    ("2 * 3/4 of 60", "90"),
    ("a third of 99", "33"),
    ("half 90", "45"),
    ("3 quarters of 80", "60"),
    ("3 1/2 times 2", "7"),
    ("two and two thirds times 3", "8"),
    ("half a dozen plus 10", "16"),
    ("half a million plus 3", "500003"),
    ("one and a half million plus 1", "1500001"),
    ("½ of 60", "30"),
    ("half of a third of 90", "15"),
    # sharing
    ("split 84 between 4", "21"),
    ("84 split 4 ways", "21"),
    ("84 between 4", "21"),
    ("split 84 four ways", "21"),
    ("84 shared equally among 4 people", "21"),
    ("divide 84 between 4", "21"),
    ("split 100 in half", "50"),
    ("84 plus 6 split between 4", "22.5"),
    ("$86.50 plus 15% tip split 4 ways", "$24.87"),
    ("halve 90", "45"),
    ("3 plus 8 divided by 4", "5"),
    ("100 divided into 5", "20"),
    ("divide 5 into 100", "20"),
    # verbs
    ("add 5, 6 and 7", "18"),
    ("add 5 to the sum of 3 and 4", "12"),
    ("multiply 3 by 4 plus 2", "14"),
    ("divide 20 by 4 plus 1", "6"),
    ("take 5 from 20", "15"),
    ("take 5 away from 20", "15"),
    ("10 subtract 3", "7"),
    ("5 less than 20", "15"),
    ("5 more than 20", "25"),
    ("3 times 4 plus 2", "14"),
    ("times 6 by 7", "42"),
    # percentages
    ("take 20% off 80", "64"),
    ("5 off 20", "15"),
    ("half off 60", "30"),
    ("80 less 20%", "64"),
    ("increase 80 by 20%", "96"),
    ("80 reduced by 20%", "64"),
    ("80 plus 20% VAT", "96"),
    ("add 20% to 80", "96"),
    ("add 20% tip to 80", "96"),
    ("80 at 20% off", "64"),
    ("80 with a 20% discount", "64"),
    ("20% more than 50", "60"),
    ("18pct of 240", "43.2"),
    ("20% + 30%", "50%"),
    ("20% VAT on 80", "16"),
    # names of functions
    ("the product of 3 and 4", "12"),
    ("the difference between 10 and 4", "6"),
    ("the quotient of 20 and 4", "5"),
    ("the average of 3, 5 and 10", "6"),
    ("average of 3 5 and 10", "6"),
    ("the median of 3, 9, 4", "4"),
    ("average of 1,200 and 400", "800"),
    ("5 factorial", "120"),
    ("5 factorial plus 1", "121"),
    ("the remainder of 17 divided by 5", "2"),
    ("the remainder when 17 is divided by 5", "2"),
    ("fourth root of 16", "2"),
    ("cube root of 27", "3"),
    ("two to the tenth", "1024"),
    ("2 to the 10th power", "1024"),
    ("the square of 10", "100"),
    # numbers
    ("twelve hundred times 3", "3600"),
    ("point five times ten", "5"),
    ("one point five times two", "3"),
    ("minus 5 plus 3", "-2"),
    ("hundred and twenty times 2", "240"),
    ("5 lakh divided by 2", "250000"),
    ("1 000 000 / 4", "250000"),
    ("3plus4", "7"),
    ("1,250 / 5", "250"),
    # money
    ("20 dollars plus 5 dollars", "25 dollars"),
    ("$3.50 * 4", "$14"),
    ("24 euros divided by 3", "8 euros"),
    ("3 at $4.50 each", "$13.50"),
    ("3 coffees at 4.50", "13.5"),
    ("$20 / $5", "4"),
    ("50p plus 20p", "70 pence"),
    ("£1.50 plus 50p", "£2"),
    ("50 cents plus 1 dollar", "1.50 dollars"),
    ("$5 - $8", "-$3"),
    ("20€ + 5€", "€25"),
    ("a third of $100", "$33.33"),
    ("the average of $3 and $4", "$3.50"),
    ("$1.5m / 2", "$750000"),
    # what stands around it
    ("what do I get if I multiply 3 by 4", "12"),
    ("how much would 3 at 4.50 be?", "13.5"),
    ("3 + 4 = ?", "7"),
    ("what do 3 and 4 make", "7"),
    ("3 + 4, how much is that", "7"),
    ("so 3 + 4 is", "7"),
]


@pytest.mark.parametrize(("asked", "result"), WORDED)
def test_what_people_say_is_computed_as_they_mean_it(asked: str, result: str) -> None:
    assert _result(asked) == result


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("20 out of 80 in percent", "20 is 25% of 80."),
        ("what percentage is 20 of 80", "20 is 25% of 80."),
        ("$20 is what percent of $80", "$20 is 25% of $80."),
        ("percentage change from 50 to 60", "From 50 to 60 is an increase of 20%."),
        ("what's the percent decrease from 60 to 50", "From 60 to 50 is a decrease of about 16.67%."),
        (
            "15% tip on 86.50 split by 4",
            "15% tip on 86.50 split by 4 ≈ 3.24 each (the tip alone; with the bill 24.87 each)",
        ),
        ("tip of 18% on $60", "tip of 18% on $60 = $10.80 (the tip alone; with the bill $70.80)"),
        ("5 into 100", "5 goes into 100 20 times."),
        ("how many times does 7 go into 100?", "7 goes into 100 14 times, with 2 left over."),
        ("divide 5 into 100", "100 / 5 = 20"),
    ],
)
def test_a_question_with_a_second_meaning_is_answered_with_what_was_computed(asked: str, answer: str) -> None:
    assert calculate(asked).text == answer


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("6 into 7", "do you mean 7 / 6 or 6 × 7?"),
        ("1.250,50 + 3", "can be read in more than one way"),
        ("average of 3,5 and 10", "one number or two"),
        ("the sum of 3 and 4 times 2", "two ways"),
        ("100 minus a third", "say of what"),
        ("80 plus vat", "how many percent"),
        ("tip on 40", "how many percent"),
        ("100 at 5%", "on top or off"),
        ("84 between 4 and 5", "among how many"),
        ("product of two and two thirds", "more than one number"),
        ("3 of 4", "a fraction or a percentage"),
        ("two dozen eggs", "'eggs'"),
        ("100 including 20% tax", "'including'"),
        ("take 3 from 10 and add 5 and", "can't work out"),
    ],
)
def test_what_can_mean_two_things_is_asked_back(asked: str, reason: str) -> None:
    with pytest.raises(RetryWithCorrection) as question:
        calculate(asked)
    assert reason in str(question.value)


def test_different_currencies_are_not_added() -> None:
    with pytest.raises(ToolFailed, match="mixes £ and \\$"):
        calculate("£10 + $5")


SMALL = st.integers(1, 999)
TEMPLATES = [
    (
        (
            "{a} plus {b}|{a} added to {b}|add {a} and {b}|add {a} to {b}|the sum of {a} and {b}|{b} increased by {a}"
            "|{a} more than {b}|what is {a} + {b}?|{a} and {b}"
        ),
        lambda a, b: a + b,
    ),
    (
        (
            "{a} minus {b}|{a} less {b}|subtract {b} from {a}|take {b} from {a}|take {b} off {a}|{b} less than {a}"
            "|{a} take away {b}|reduce {a} by {b}|{a} decreased by {b}"
        ),
        lambda a, b: a - b,
    ),
    (
        (
            "{a} times {b}|{a} x {b}|multiply {a} by {b}|multiply {a} and {b}|the product of {a} and {b}|{a} at {b}"
            "|{a} multiplied by {b}|{a}×{b}"
        ),
        lambda a, b: a * b,
    ),
    (
        (
            "{a} divided by {b}|{a} over {b}|split {a} between {b}|{a} split {b} ways|divide {a} by {b}|{a} ÷ {b}"
            "|share {a} among {b} people|{a} between {b}|the quotient of {a} and {b}"
        ),
        lambda a, b: Fraction(a, b),
    ),
    (
        "increase {a} by {b}%|{a} plus {b}%|add {b}% to {a}|{a} plus {b}% VAT|{b}% more than {a}|{a} with {b}% tax",
        lambda a, b: a + Fraction(a * b, 100),
    ),
    (
        "take {b}% off {a}|{a} less {b}%|{b}% off {a}|decrease {a} by {b}%|{a} minus {b} percent|{b}% discount on {a}",
        lambda a, b: a - Fraction(a * b, 100),
    ),
    (
        "the remainder of {a} divided by {b}|{a} mod {b}|{a} modulo {b}|the remainder when {a} is divided by {b}",
        lambda a, b: a % b,
    ),
    ("{a}/{b} of 60|{a} / {b} of 60", lambda a, b: Fraction(a, b) * 60),
]
WORDINGS = [(wording, meaning) for wordings, meaning in TEMPLATES for wording in wordings.split("|")]


@given(st.sampled_from(WORDINGS), SMALL, SMALL, st.booleans())
@settings(deadline=None)
def test_every_wording_of_an_operation_gives_the_same(
    wording: tuple[str, Callable[[int, int], Fraction]], a: int, b: int, spelled: bool
) -> None:
    template, meaning = wording
    in_digits = {"/", "x", "×"} & set(template) or " and {b}" in template  # eight hundred and nine is one number
    spell = str if in_digits or not spelled else _spell
    assert work_out(template.format(a=spell(a), b=spell(b))) == meaning(a, b)


@given(st.sampled_from(["$", "€", "£"]), st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 50))
def test_money_stays_the_money_it_was(sign: str, first: int, second: int, times: int) -> None:
    assert _result(f"{sign}{first} + {sign}{second}") == f"{sign}{first + second}"
    assert _result(f"{sign}{first} times {times}") == f"{sign}{first * times}"
    assert _result(f"{sign}{first * times} split {times} ways") == f"{sign}{first}"


def test_a_sum_takes_less_than_two_milliseconds() -> None:
    begin = time.process_time()
    for asked, _ in WORDED:
        calculate(asked)
    assert (time.process_time() - begin) / len(WORDED) < 0.004  # twice the aim, for slow machines


def _result(asked: str) -> str:
    data = calculate(asked).data
    assert data is not None
    return str(data["result"])


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("5 / 0", "I can't work out “5 / 0”: a number can't be divided by zero."),
        ("17 mod 0", "divided by zero"),
        ("0^-1", "divided by zero"),
        ("what percent of 0 is 5", "zero"),
        ("sqrt(-1)", "no real square root"),
        ("tan(90°)", "no value"),
        ("ln 0", "above zero"),
        ("2.5!", "whole numbers"),
    ],
)
def test_what_has_no_answer_is_said_in_words(asked: str, reason: str) -> None:
    with pytest.raises(ToolFailed, match=reason.replace("(", r"\(")):
        calculate(asked)


@pytest.mark.parametrize(
    "asked",
    [
        "9**9**9",
        "factorial(10**9)",
        "1e999 * 1e999",
        "9^9^9^9^9",
        "10^1000000000",
        "0.5^999999999",
        "1.0000001^99999999999",
        "exp(1e9)",
        "999!!",
        "sin(1e300)",
    ],
)
def test_runaway_numbers_are_refused_at_once(asked: str) -> None:
    begin = time.perf_counter()
    with pytest.raises(ToolFailed):
        calculate(asked)
    assert time.perf_counter() - begin < 0.5


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "   ",
        "?",
        "__import__('os').system('ls')",
        "import os",
        "3 +",
        "(3",
        "3)",
        "3 4",
        "1" * 501,
        "9" * 400,
        "(" * 200 + "1" + ")" * 200,
        "lambda: 1",
        "\x00",
        "\ud800",
        "٣+٤x",
        "max()",
        "log(1,2,3)",
        "minimum of",
    ],
)
def test_what_cannot_be_read_asks_for_another_wording(asked: str) -> None:
    with pytest.raises(RetryWithCorrection, match="I can't work out"):
        calculate(asked)


WORDS = (
    "1 2 7 0 3.5 1,200 12e3 1e99 + - * / ^ ** // % ! ( ) , of off and mod sqrt sin tan ln log max min sum average x ½ "
    "² twelve hundred and a half million third percent squared pi e degrees factorial add subtract from by to round "
    "what is 9^9 point $ € dollars cents between split ways off half third at into more less than increase tip on "
    "20% each out of to the root 3/4 1.250,50 3,5 take away remainder average and"
)
PIECES = st.sampled_from(WORDS.split())


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=60))
def test_no_text_brings_up_anything_but_an_answer_or_a_sentence(text: str) -> None:
    try:
        assert calculate(text).text
    except (ToolFailed, RetryWithCorrection) as refusal:
        assert str(refusal).startswith("I can't work out")


NUMBERS = st.integers(0, 999).map(lambda n: (str(n), Fraction(n))) | st.decimals(
    0, 99, places=2, allow_nan=False, allow_infinity=False
).map(lambda d: (str(d), Fraction(d)))


def _combine(children: st.SearchStrategy[tuple[str, Fraction]]) -> st.SearchStrategy[tuple[str, Fraction]]:
    binary = st.tuples(children, st.sampled_from(["+", "-", "*", "/", "plus", "times", "×"]), children)
    return (
        binary.filter(lambda node: node[1] != "/" or node[2][1] != 0).map(_binary)
        | children.map(lambda node: (f"-({node[0]})", -node[1]))
        | children.map(lambda node: (f"({node[0]})%", node[1] / 100))
        | st.tuples(children, st.integers(0, 3)).map(
            lambda node: (f"({node[0][0]})^{node[1]}", Fraction(node[0][1] ** node[1]))
        )
    )


def _binary(node: tuple[tuple[str, Fraction], str, tuple[str, Fraction]]) -> tuple[str, Fraction]:
    (left, a), sign, (right, b) = node
    value = {"+": a + b, "plus": a + b, "-": a - b}.get(sign)
    if value is None:
        value = a / b if sign == "/" else a * b
    return f"(({left}) * 1 {sign} ({right}) * 1)", value


@given(st.recursive(NUMBERS, _combine, max_leaves=12).filter(lambda node: len(node[0]) < 500))
def test_expressions_give_what_exact_fractions_give(node: tuple[str, Fraction]) -> None:
    text, value = node
    assert work_out(text) == value


@given(st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**4))
def test_a_shown_number_is_right_to_twelve_digits(value: Fraction) -> None:
    shown, exact = show_number(value)
    back = Fraction(shown) if "×" not in shown else value
    assert abs(back - value) <= abs(value) * Fraction(1, 10**11)
    assert not exact or back == value


@given(st.integers(0, 999_999_999))
def test_spelled_numbers_are_read_back(number: int) -> None:
    words = _spell(number).replace("-", " ").split()
    assert read_words(words) == (number, len(words))


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,200.5", Fraction(2401, 2)), ("3,5", Fraction(7, 2)), ("1,000", 1000), (".5", Fraction(1, 2)), ("2e3", 2000)],
)
def test_written_numbers_are_read_as_people_write_them(text: str, value: Fraction) -> None:
    assert parse_numeral(text) == value


async def test_the_tool_reads_its_arguments(context: ToolContext) -> None:
    toolset = FunctionToolset([calculator_tool()])
    assert [spec.name for spec in toolset.list_tools()] == ["calculate"]
    result = await toolset.call("calculate", {"expression": " 0.1 + 0.2 "}, context)
    assert result.data == {"expression": "0.1 + 0.2", "result": "0.3", "exact": True}


ONES_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS_WORDS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety"
ONES, TENS = ONES_WORDS.split(), TENS_WORDS.split()


def _spell(number: int) -> str:
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = f" and {_spell(number % 100)}" if number % 100 else ""
        return f"{ONES[number // 100]} hundred{rest}"
    for size, word in ((10**6, "million"), (10**3, "thousand")):
        if number >= size:
            rest = f" {_spell(number % size)}" if number % size else ""
            return f"{_spell(number // size)} {word}{rest}"
    raise AssertionError(number)
