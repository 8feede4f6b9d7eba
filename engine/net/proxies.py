"""Which proxy a request takes, from the variables every program knows: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY."""

from collections.abc import Mapping


def proxy_for(scheme: str, host: str, port: int, variables: Mapping[str, str]) -> str | None:
    """Return the proxy's address, None for a direct connection."""
    found = {name.lower(): value for name, value in variables.items() if name.lower().endswith("_proxy") and value}
    proxy = found.get(f"{scheme}_proxy") or found.get("all_proxy")
    if not proxy or _goes_direct(host.lower(), port, found.get("no_proxy", "")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _goes_direct(host: str, port: int, no_proxy: str) -> bool:
    for entry in (part.strip().lower().lstrip(".") for part in no_proxy.split(",")):
        if entry in ("*", host, f"{host}:{port}") or (entry and host.endswith(f".{entry}")):
            return True
    return False
