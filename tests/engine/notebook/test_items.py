"""What was said at once for a list: which of it are things of their own."""

import pytest

from engine.notebook.items import MOST_ITEMS, items_in


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("milk", ["milk"]),
        ("milk, eggs and bread", ["milk", "eggs", "bread"]),
        ("milk, eggs, and bread", ["milk", "eggs", "bread"]),
        ("milk,eggs,bread", ["milk", "eggs", "bread"]),
        ("milk and eggs", ["milk", "eggs"]),
        ("oat milk & two dozen eggs", ["oat milk", "two dozen eggs"]),
        ("milk and eggs and bread", ["milk", "eggs", "bread"]),
        ("mac and cheese", ["mac and cheese"]),
        ("Mac and Cheese", ["Mac and Cheese"]),
        ("fish and chips and beer", ["fish and chips", "beer"]),
        ("beer and fish and chips", ["beer", "fish and chips"]),
        ("salt and pepper, olive oil and bread and butter", ["salt and pepper", "olive oil", "bread and butter"]),
        ("two packs of mac and cheese", ["two packs of mac and cheese"]),
        ("sour cream and onion crisps", ["sour cream and onion crisps"]),
        ("a card for the party on Friday and balloons", ["a card for the party on Friday and balloons"]),
        ("call Tom and tell him", ["call Tom and tell him"]),
        ("1,5 l milk, 2 eggs", ["1,5 l milk", "2 eggs"]),
        ("milk\neggs", ["milk", "eggs"]),
        ("milk,, eggs,", ["milk", "eggs"]),
        ("sand and candles", ["sand", "candles"]),
        (",", [","]),
        ("and", ["and"]),
    ],
)
def test_commas_part_always_and_and_where_it_joins_things(text: str, items: list[str]) -> None:
    assert items_in(text) == items


def test_what_is_no_list_that_a_person_says_stays_whole() -> None:
    text = ",".join("x" * (MOST_ITEMS + 1))
    assert items_in(text) == [text]
