"""Every setting there is: name, type, default, purpose. Validation, help and the settings page all come from here."""

from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

LogLevel = Literal["debug", "info", "warning", "error"]
ThemeName = Literal["system", "light", "dark", "high_contrast"]
SecretReference = Annotated[str, StringConstraints(pattern=r"^(keyring|env):\S+$")]
"""Where a secret is kept; `engine.secrets` finds it there. A secret itself is not accepted in a file."""


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name or "UTC")
    except (KeyError, ValueError, OSError):
        raise ValueError("it is not a time zone; write it like Europe/Berlin, or leave it empty") from None
    return name


TimeZoneName = Annotated[str, AfterValidator(_known_zone)]
NonEmpty = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Section(BaseModel):
    """A group of settings; a name that is not listed is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PersonSettings(Section):
    """About the person."""

    name: str = Field("", description="What Nestor calls you; empty means it does not use a name.")
    timezone: TimeZoneName = Field(
        "", description="IANA time zone such as Europe/Berlin; empty means the computer's own."
    )


class ModelSettings(Section):
    """The model that answers."""

    use: NonEmpty = Field("starter", description="Name of the model that answers, as `nestor models list` shows it.")
    context_tokens: int = Field(8192, ge=256, le=1_048_576, description="Longest prompt plus answer, in tokens.")
    max_answer_tokens: int = Field(1024, ge=16, le=65_536, description="Longest answer, in tokens.")
    threads: int = Field(0, ge=0, le=512, description="Processor threads for the model; 0 chooses.")
    gpu_layers: int = Field(0, ge=-1, le=1000, description="Layers computed on the graphics card; -1 means all.")
    temperature: float | None = Field(
        None, ge=0, le=2, description="0 is always the likeliest word; empty takes what suits the model."
    )
    seed: int | None = Field(None, ge=0, le=2**32 - 1, description="Makes sampling repeatable; empty is random.")


class AgentSettings(Section):
    """How one answer is worked out."""

    max_steps: int = Field(8, ge=1, le=50, description="Most rounds of model and tools for one message.")
    disabled_tools: tuple[str, ...] = Field((), description="Tools the model is never offered, by name.")
    ask_before: tuple[str, ...] = Field((), description="Tools that always need your yes, by name.")


class ReminderSettings(Section):
    """Reminders and timers."""

    snooze_minutes: int = Field(10, ge=1, le=1440, description="How long Snooze waits.")
    late_after_s: int = Field(60, ge=1, le=86_400, description="Due longer ago than this at start counts as missed.")
    sound: bool = Field(True, description="Let the notification make a sound.")


class BridgeSettings(Section):
    """The embedded HTTP bridge."""

    enabled: bool = Field(True, description="Listen for local clients, such as the `nestor` command.")
    host: NonEmpty = Field("127.0.0.1", description="Address to listen on; only loopback addresses are accepted.")
    port: int = Field(8741, ge=0, le=65_535, description="Port to listen on; 0 takes a free one.")


class WebSettings(Section):
    """Looking things up."""

    search_url: str = Field(
        "https://duckduckgo.com/?q={query}",
        pattern=r"^https?://\S+\{query\}\S*$",
        description="Page that web_search opens in your browser; {query} is replaced.",
    )
    hub_url: str = Field(
        "",
        pattern=r"^(https?://[^\s?#]+)?$",
        description="Where models come from; empty takes HF_ENDPOINT where that is set, else https://huggingface.co.",
    )
    stay_local: bool = Field(False, description="Refuse every request that would leave this machine.")


class LogSettings(Section):
    """The log file."""

    level: LogLevel = Field("info", description="How much is written: debug, info, warning or error.")
    keep_mb: int = Field(10, ge=1, le=1000, description="Most disk space for log files, in megabytes.")


class DesktopSettings(Section):
    """The app with its window and tray icon."""

    theme: ThemeName = Field("system", description="How it looks: system, light, dark or high_contrast.")
    text_scale: float = Field(1.0, ge=0.8, le=2.0, description="Size of all text; 1 is usual, 2 is twice as large.")
    quick_ask_hotkey: str = Field(
        "<ctrl>+<alt>+<space>", description="Keys that open Quick ask anywhere; empty means none."
    )
    show_tray_icon: bool = Field(True, description="Show an icon in the tray.")
    close_to_tray: bool = Field(True, description="Closing the window leaves Nestor running in the tray.")
    start_hidden: bool = Field(False, description="Start with the window closed.")
    notify_answers: bool = Field(True, description="Notify you of an answer while the window is closed.")
    welcomed: bool = Field(False, description="Whether the first-run screen was seen.")
    close_explained: bool = Field(False, description="Whether it was said where Nestor is after its window closes.")


class Settings(Section):
    """Everything in config.yml."""

    version: Literal[1] = Field(1, description="Version of this file's layout; Nestor keeps it up to date.")
    person: PersonSettings = Field(default_factory=PersonSettings, description="About you.")
    model: ModelSettings = Field(default_factory=ModelSettings, description="The model that answers.")
    agent: AgentSettings = Field(default_factory=AgentSettings, description="How one answer is worked out.")
    reminders: ReminderSettings = Field(default_factory=ReminderSettings, description="Reminders and timers.")
    bridge: BridgeSettings = Field(default_factory=BridgeSettings, description="The embedded HTTP bridge.")
    web: WebSettings = Field(default_factory=WebSettings, description="Looking things up.")
    logs: LogSettings = Field(default_factory=LogSettings, description="The log file.")
    desktop: DesktopSettings = Field(default_factory=DesktopSettings, description="The app's window and tray icon.")
    secrets: dict[str, SecretReference] = Field(
        default_factory=dict,
        description="References to secrets, such as `openai: keyring:openai`; never the secret itself.",
    )


NEEDS_RESTART = ("version", "person.timezone", "bridge.", "logs.keep_mb")
"""Beginnings of the paths of settings that are read once, at the start; every other one takes effect at once."""


def known_paths() -> dict[str, type[Section]]:
    """Return the dotted path of every setting with the section it belongs to."""
    found: dict[str, type[Section]] = {}

    def walk(section: type[Section], prefix: str) -> None:
        for name, info in section.model_fields.items():
            annotation = info.annotation
            if isinstance(annotation, type) and issubclass(annotation, Section):
                walk(annotation, f"{prefix}{name}.")
            else:
                found[f"{prefix}{name}"] = section

    walk(Settings, "")
    return found


__all__ = ["NEEDS_RESTART", "LogLevel", "Section", "Settings", "ThemeName", "known_paths"]
