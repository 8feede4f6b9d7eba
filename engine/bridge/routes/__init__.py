"""One file per noun; each has a `router(api)` that the application includes. Here: the base of what bodies hold."""

from typing import Annotated

import fastapi
from pydantic import BaseModel, ConfigDict


class Body(BaseModel):
    """What a client sends; a name that is not listed is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Limit = Annotated[int, fastapi.Query(ge=1, le=1000)]
"""How many things a list may hold."""
