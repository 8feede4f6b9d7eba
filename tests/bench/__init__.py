"""Measurements; `make bench` runs them all. Ratios count, not times: each has its baseline in the same run."""
