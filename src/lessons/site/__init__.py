"""The course as plain files: pages that any web server, share or USB stick can give out, alive without JupyterLab.

`pages` makes them from the stored notebooks, `packages` fetches what Python in a browser needs, `builder` puts all of it
together; `kernel` goes along and runs a page's cells there.
"""
