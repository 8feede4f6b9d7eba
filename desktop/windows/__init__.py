"""The windows of the app: layout and wiring only, each bound to view models and built of components."""
