"""The prefix cache finds the longest computed beginning and never promises what is not there."""

from hypothesis import given
from hypothesis import strategies as st

from engine.llm.providers.llama_cpp.prefix import PrefixCache, common_prefix


def test_the_next_turn_of_a_conversation_continues_in_its_own_slot():
    cache = PrefixCache(sequences=2, cells=100)
    first = cache.claim("a", [1, 2, 3], 10)
    first.slot.tokens = [1, 2, 3, 4, 5]
    cache.release(first.slot)
    second = cache.claim("a", [1, 2, 3, 4, 9, 9], 10)
    assert (second.slot, second.kept, second.copied_from) == (first.slot, 4, None)


def test_the_last_token_of_a_prompt_is_always_computed():
    cache = PrefixCache(sequences=1, cells=100)
    first = cache.claim("a", [1, 2, 3], 10)
    first.slot.tokens = [1, 2, 3]
    cache.release(first.slot)
    assert cache.claim("a", [1, 2, 3], 10).kept == 2


def test_another_conversation_takes_over_a_common_beginning_as_a_copy():
    cache = PrefixCache(sequences=2, cells=100)
    first = cache.claim("a", [1, 2, 3, 4], 10)
    first.slot.tokens = [1, 2, 3, 4]
    cache.release(first.slot)
    second = cache.claim("b", [1, 2, 3, 7, 8], 10)
    assert second.slot is not first.slot
    assert (second.kept, second.copied_from) == (3, first.slot)
    assert first.slot.tokens == [1, 2, 3, 4]


def test_the_longest_unused_conversation_makes_room():
    cache = PrefixCache(sequences=3, cells=30)
    for name, token in (("a", 1), ("b", 2)):
        claim = cache.claim(name, [token] * 10, 1)
        claim.slot.tokens = [token] * 10
        cache.release(claim.slot)
    claim = cache.claim("c", [3] * 10, 5)
    assert [slot.tokens for slot in claim.dropped] == [[]]
    again = cache.claim("b", [2] * 11, 0)
    assert again.kept == 10


def test_a_busy_slot_is_never_given_away():
    cache = PrefixCache(sequences=1, cells=30)
    cache.claim("a", [1], 1)
    assert cache.claim("b", [1], 1) is None


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.lists(st.integers(0, 2), min_size=1, max_size=20), st.integers(0, 5)),
        max_size=30,
    )
)
def test_what_is_kept_was_computed_and_all_fits_into_the_cells(requests):
    cache = PrefixCache(sequences=3, cells=40)
    computed = {}
    for conversation, prompt, answer in requests:
        claim = cache.claim(conversation, prompt, answer)
        for slot in claim.dropped:
            computed.pop(slot.sequence)
        source = claim.copied_from or claim.slot
        assert computed.get(source.sequence, [])[: claim.kept] == prompt[: claim.kept]
        assert claim.kept < len(prompt)
        claim.slot.tokens = [*prompt, *[0] * answer]
        computed[claim.slot.sequence] = list(claim.slot.tokens)
        assert sum(map(len, computed.values())) <= 40
        cache.release(claim.slot)


@given(st.lists(st.integers(0, 1), max_size=600), st.lists(st.integers(0, 1), max_size=600), st.integers(0, 600))
def test_the_common_prefix_is_as_long_as_it_can_be(one, other, shared):
    other = one[:shared] + other
    length = common_prefix(one, other)
    assert one[:length] == other[:length]
    assert length == min(len(one), len(other)) or one[length] != other[length]
