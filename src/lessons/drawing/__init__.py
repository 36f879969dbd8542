"""Maps, timelines and charts, and the compiled course; the only room that imports folium and matplotlib, when asked."""
