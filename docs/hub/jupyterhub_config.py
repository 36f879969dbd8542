"""JupyterHub for a school that gives out Handan Lessons; docs/hub.md tells how it is used, and where its figures come from.

Every address here is this computer's own: the school's web server, with its certificate, stands in front of it. Nothing here
lets anybody in without a password, and nothing reports to anybody else.
"""

import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821 - JupyterHub gives it to this file

# What was measured of one student, a lesson open and answered (docs/hub.md), rounded up.
STUDENT_MB = 200
# What the hub, the proxy and the system keep for themselves.
RESERVED_MB = 2048
# A student with three lessons open at once, whom nothing should stop; more than that is a mistake in somebody's own code.
LIMIT_MB = 768

# --- Where it listens -------------------------------------------------------------------------------------------------
c.JupyterHub.bind_url = "http://127.0.0.1:8000"
c.JupyterHub.hub_ip = "127.0.0.1"
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:8001"
# Students work on while the hub itself is restarted.
c.JupyterHub.cleanup_servers = False
c.ConfigurableHTTPProxy.should_start = True

# --- Who comes in -----------------------------------------------------------------------------------------------------
# The accounts of this computer. A school with a Moodle or a directory takes ltiauthenticator or ldapauthenticator instead.
c.JupyterHub.authenticator_class = "pam"
c.Authenticator.allow_all = True  # whoever has an account; `allowed_users` names some alone
c.Authenticator.admin_users = set()

# --- A server for each student ----------------------------------------------------------------------------------------
# A process of the student's own account, in their own home. `mem_limit` is only told to it: systemdspawner holds it there.
c.JupyterHub.spawner_class = "jupyterhub.spawner.LocalProcessSpawner"
c.Spawner.cmd = [str(Path(sys.executable).parent / "jupyterhub-singleuser")]
c.Spawner.default_url = "/doc/tree/handan-lessons/notebooks/zh/00-start.ipynb"  # for whoever comes without a link
c.Spawner.http_timeout = c.Spawner.start_timeout = 300  # a class comes all at once
c.Spawner.mem_limit = f"{LIMIT_MB}M"
c.Spawner.mem_guarantee = f"{STUDENT_MB}M"
c.Spawner.args = [
    # A kernel whose page was closed goes after half an hour; one whose page is open stays. What was answered is on disk.
    "--MappingKernelManager.cull_idle_timeout=1800",
    "--MappingKernelManager.cull_interval=300",
]

# No more servers at once than fit into this computer's memory; whoever comes then is told to try again later.
memory_mb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024**2
c.JupyterHub.active_server_limit = max(1, (memory_mb - RESERVED_MB) // STUDENT_MB)
# Whoever comes while so many are starting is turned away with an error, so it is more than a class: all of them wait instead.
c.JupyterHub.concurrent_spawn_limit = 64

# --- Servers that nobody uses any more --------------------------------------------------------------------------------
c.JupyterHub.services = [
    {
        "name": "idle-culler",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600", "--cull-every=300"],
    }
]
c.JupyterHub.load_roles = [
    {
        "name": "idle-culler",
        "services": ["idle-culler"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    }
]
