"""Candour's line chart, as Vega-Lite draws it: lines told apart by colour and dash, named at their ends, on white."""

VERSION = "6.4"

# The colours and dashes of Candour's own stylesheet.
COLOURS = ["#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d"]
DASHES = [[1, 0], [8, 4], [2.5, 3], [1, 0], [8, 4]]


def line_chart(rows: list[dict]) -> dict:
    names = list(dict.fromkeys(row["district"] for row in rows))
    years = sorted({row["year"] for row in rows})
    x = {"field": "year", "type": "quantitative", "title": "Year",
         "axis": {"format": "d", "grid": False, "values": years[::2]}, "scale": {"domain": [years[0], years[-1]]}}
    y = {"field": "rate", "type": "quantitative", "title": "Rate per 1,000 residents", "scale": {"zero": True}}
    colour = {"field": "district", "type": "nominal", "legend": None, "scale": {"domain": names, "range": COLOURS}}
    dash = {"field": "district", "type": "nominal", "legend": None, "scale": {"domain": names, "range": DASHES}}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "background": "white", "width": 540, "height": 300, "padding": 16,
        "title": {
            "text": "Recorded violence has changed in every district",
            "subtitle": ["Offences per 1,000 residents, Exampleshire, 2014 to 2025",
                         "Illustrative figures: invented to show how this site works. Do not use them as facts."],
            "anchor": "start",
        },
        "config": {"font": "Arial, Helvetica, sans-serif", "view": {"stroke": None}},
        "data": {"values": rows},
        "encoding": {"x": x, "color": colour},
        "layer": [
            {"mark": {"type": "line", "strokeWidth": 2.5}, "encoding": {"y": y, "strokeDash": dash}},
            {"mark": {"type": "point", "filled": True}, "encoding": {"y": y, "shape": {
                "field": "district", "type": "nominal", "legend": None}}},
            {"transform": [{"filter": f"datum.year == {years[-1]}"}],
             "mark": {"type": "text", "align": "left", "dx": 8}, "encoding": {"y": y, "text": {"field": "district"}}},
        ],
    }
