"""Runtimes and services that models run on; one module or package each."""
