import pytest

from tests.voice.features.counted import counted, figure

LIST = "Today:\n\n- rye\n- oats\n🥐 croissant\n\nSee you"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("emoji", "Hi 🥐👩‍🍳 bye ❤️", ["🥐", "👩‍🍳", "❤️"]),
        ("emoji_in_a_row", "Hi 🥐👩‍🍳 🎉 bye ❤️", ["🥐👩‍🍳 🎉"]),
        ("begins_with_emoji", "🥐 Hi", ["🥐"]),
        ("begins_with_emoji", "Hi 🥐", []),
        ("ends_with_emoji", "Hi 🥐 #bread", ["🥐"]),
        ("ends_with_emoji", "Hi 🥐 you", []),
        ("hashtags", "#Bread and #tea2 but not # or #1", ["#Bread", "#tea2"]),
        ("mentions", "@sunny met @oat.mill. Not a@b", ["@sunny", "@oat.mill"]),
        (
            "links",
            "sunny.com/a? No: https://sunny.example, us@sunny.example",
            ["sunny.com/a", "https://sunny.example", "us@sunny.example"],
        ),
        ("lines", "  One\n \t\nTwo", ["  One", "Two"]),
        ("lines", LIST, ["Today:", "- rye", "- oats", "🥐 croissant", "See you"]),
        ("gaps", LIST, ["\n\n", "\n\n"]),
        ("items", LIST, ["- ", "- ", "🥐 "]),
        ("items", "✨ New rye\nOpen until six", []),
        ("items", "👩‍🍳 Ada bakes\nNo list", []),
        ("items", "1. rye\n2) oats\n3️⃣ tea\n✓ here\nOpen 7. Come", ["1. ", "2) ", "3️⃣ ", "✓ "]),
        ("ends_with_exclamation", "Come by! 🥐 #bread", ["!"]),
        ("ends_with_exclamation", "Come by! Now.", []),
        ("ends_with_stop", "Come by.", ["."]),
        ("ends_with_stop", "Who comes? 🥐", ["?"]),
        ("ends_with_stop", "Come by", []),
    ],
)
def test_what_is_counted(name: str, text: str, expected: list[str]) -> None:
    assert counted(name, text) == expected
    assert figure(name, text) == len(expected)
