import pytest

from tests.voice.features.counted import counted, figure


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("tr_siz", "Sizi bekliyoruz, gelir misiniz?", ["Sizi", "misiniz"]),
        ("tr_sen", "Seni bekliyoruz, yarın geliyorsun", ["Seni", "geliyorsun"]),
        ("tr_biz", "Bizim fırın açık, ekmek yapıyoruz, tezgâhımız dolu", ["Bizim", "yapıyoruz", "tezgâhımız"]),
        ("tr_ben", "Bence güzel, yarın geliyorum", ["Bence", "geliyorum"]),
        ("tr_official", "Hizmet sunulmaktadır, iş bitmiştir", ["sunulmaktadır", "bitmiştir"]),
        ("tr_passive", "Hamur yoğrulur, ekmek yapılıyor", ["yoğrulur", "yapılıyor"]),
        ("tr_official", "Yaprak sarması, biber dolması, limon dondurması", []),
        ("tr_passive", "Fırının arasında, içinde, yanında indirim; kadındı, gelebilir, düşünür", []),
        (
            "tr_passive",
            "Kabul edilebilir, geri alınmaz, ekmek satılmıyor",
            ["edilebilir", "alınmaz", "satılmıyor"],
        ),
        ("tr_passive", "Silecek, biliyor, gülüyor, buluyor, kurtuldu, yoğundu", []),
        ("tr_passive", "İNANILMAZ lezzet, vazgeçilmez tat, sensiz olunmaz", []),
        ("tr_present", "Bekliyoruz, geliyor", ["Bekliyoruz", "geliyor"]),
        ("tr_present", "Bir yorum yazın", []),
        ("tr_casual", "Valla süper oldu ya", ["Valla", "süper", "ya"]),
        ("tr_abbreviations", "Slm, tşk", ["Slm", "tşk"]),
        ("tr_abbreviations", "İyi günler, iyi bayramlar, sn. misafirler, DM'den yazın", []),
        ("tr_casual", "Çay ya da kahve, gençler için, işte sağlık", []),
        ("tr_stiff", "Söz verdik, bir yandan da hamur yoğurduk", []),
        ("tr_linking", "Öte yandan sonuç güzel", []),
        ("tr_polite", "Değerli misafirler, lütfen memnuniyetle bekleyin", ["Değerli", "memnuniyetle"]),
        ("tr_stiff", "Bu hususta firmamız tarafından", ["hususta", "firmamız", "tarafından"]),
        ("tr_ve", "Çay ve simit", ["ve"]),
        ("tr_asking", "Geldi mi?", ["mi"]),
        ("tr_long_words", "Teşekkürler, buzdolabında bekletilmeyen ekmek", ["buzdolabında", "bekletilmeyen"]),
    ],
)
def test_what_is_counted(name: str, text: str, expected: list[str]) -> None:
    assert counted(name, text, "tr") == expected


def test_reading_ease_is_that_of_atesman() -> None:
    # Five words of eight syllables
    assert figure("tr_reading_ease", "Bu sabah ekmek çok taze.", "tr") == pytest.approx(
        198.825 - 40.175 * 8 / 5 - 2.610 * 5
    )


def test_english_has_none_of_them() -> None:
    assert counted("tr_ve", "ve", "en") == []
