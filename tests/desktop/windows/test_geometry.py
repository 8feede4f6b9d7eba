"""A window comes back where it was, as long as a screen is there to show it."""

from PySide6.QtCore import QRect, QSize

from desktop.windows.geometry import fitted, upper_third

LEAST = QSize(400, 300)
LAPTOP = QRect(0, 0, 1440, 900)
BESIDE = QRect(1440, 0, 1920, 1080)


def test_a_window_that_fits_stays_where_it_was() -> None:
    place = QRect(1500, 40, 1000, 700)
    assert fitted(place, [LAPTOP, BESIDE], least=LEAST) == place


def test_a_window_of_an_unplugged_screen_moves_to_the_one_that_is_left() -> None:
    place = fitted(QRect(1800, 100, 1000, 700), [LAPTOP], least=LEAST)
    assert LAPTOP.contains(place)
    assert place.size() == QSize(1000, 700)


def test_a_window_larger_than_the_screen_shrinks_to_it() -> None:
    assert fitted(QRect(-50, -50, 3000, 2000), [LAPTOP], least=LEAST) == LAPTOP


def test_a_window_between_two_screens_goes_to_the_one_that_shows_most_of_it() -> None:
    assert BESIDE.contains(fitted(QRect(1300, 100, 900, 700), [LAPTOP, BESIDE], least=LEAST))


def test_a_window_is_never_smaller_than_it_can_be_used() -> None:
    assert fitted(QRect(10, 10, 5, 5), [LAPTOP], least=LEAST).size() == LEAST


def test_without_a_screen_nothing_moves() -> None:
    assert fitted(QRect(5, 6, 700, 500), [], least=LEAST) == QRect(5, 6, 700, 500)


def test_a_pop_up_stands_centred_in_the_upper_part_of_its_screen() -> None:
    place = upper_third(QSize(700, 120), BESIDE)
    assert place.center().x() == BESIDE.center().x()
    assert place.top() == 238
    assert place.bottom() < BESIDE.center().y()


def test_a_pop_up_stays_on_a_small_screen() -> None:
    assert QRect(0, 0, 600, 300).contains(upper_third(QSize(900, 280), QRect(0, 0, 600, 300)))
