from __future__ import annotations

from planner.domain.posts import Placement, Post


def test_a_placement_without_a_text_has_the_text_of_its_post() -> None:
    post = Post("p1", "Bread", "Fresh at eight.")
    assert post.text_on(Placement("ig")) == "Fresh at eight."
    assert post.text_on(Placement("ig", text="Fresh.")) == "Fresh."
    assert post.text_on(Placement("ig", text="")) == ""
