"""Values and protocols everyone shares: standard library only, no I/O.

Import from the modules by name (`engine.core.events`, `engine.core.errors`, …);
this package re-exports nothing so that each import says what it is about.
"""
