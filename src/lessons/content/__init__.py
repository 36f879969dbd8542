"""The course as frozen, typed objects: read from `data/`, every fault collected, what belongs together found."""
