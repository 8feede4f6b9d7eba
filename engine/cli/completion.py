"""`nestor completion`: the script by which a shell completes `nestor`'s words."""

import click
from click.shell_completion import get_completion_class

from engine.core.errors import ErrorCode, NestorError

_INSTALL = {
    "bash": 'put this line into ~/.bashrc:  eval "$(nestor completion bash)"',
    "zsh": 'put this line into ~/.zshrc, after compinit:  eval "$(nestor completion zsh)"',
    "fish": "run:  nestor completion fish > ~/.config/fish/completions/nestor.fish",
}


@click.command()
@click.argument("shell", type=click.Choice(list(_INSTALL)))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that completes `nestor` in your shell."""
    kind = get_completion_class(shell)
    if kind is None:  # click knows these three; a later one may not
        raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, f"There is no completion for {shell}.")
    click.echo(f"# To install, {_INSTALL[shell]}")
    click.echo(kind(context.find_root().command, {}, "nestor", "_NESTOR_COMPLETE").source())
