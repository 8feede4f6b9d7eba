"""The doctor: looks at everything Nestor needs, says what is missing and how to mend it; changes nothing."""

from engine.doctor.examination import examine

__all__ = ["examine"]
