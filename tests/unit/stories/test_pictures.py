"""Pictures from outside: made anew or refused in one sentence, never trusted."""

from __future__ import annotations

import os
import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from broadsheet.stories.models import Picture, PublishLog
from broadsheet.stories.pictures import MOST_BYTES, UnableToTakePicture, clean_picture, take_in_picture
from broadsheet.stories.renditions import make_next_renditions, make_renditions

from small_paper import jpeg


def encoded(picture: Image.Image, name: str, **options) -> bytes:
    out = BytesIO()
    picture.save(out, name, **options)
    return out.getvalue()


def png_of_size(width: int, height: int) -> bytes:
    """A tiny PNG that claims to be huge: one bit a pixel, all of them the same."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = zlib.compress((b"\0" + b"\0" * ((width + 7) // 8)) * height, 9)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty."),
        (b"\xff\xd8\xff" + bytes(MOST_BYTES), "The file is larger than 30 MB."),
        (b"push graphic-context\nviewbox 0 0 640 480\n", "The file is not a JPEG, PNG, WebP, AVIF or GIF picture."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "The file is not a JPEG, PNG, WebP, AVIF or GIF picture."),
        (b"%PDF-1.7", "The file is not a JPEG, PNG, WebP, AVIF or GIF picture."),
        (b"\x89PNG\r\n\x1a\nnothing", "The file is not a JPEG, PNG, WebP, AVIF or GIF picture."),
        (jpeg(600, 400)[:800], "The picture is damaged or cut short."),
        (b"\xff\xd8\xff\xe0 and no more", "The picture is damaged."),
        (png_of_size(12_000, 12_000), "The picture has 144 megapixels; 40 is the most."),
        (encoded(Image.new("RGB", (1, 1)), "PNG"), "The picture is smaller than two pixels."),
    ],
    ids=["empty", "large", "script", "svg", "pdf", "damaged", "cut", "no header", "bomb", "dot"],
)
def test_what_is_no_picture_is_refused_in_one_sentence(data, sentence):
    with pytest.raises(UnableToTakePicture) as refusal:
        clean_picture(data)
    assert str(refusal.value) == sentence


def test_place_and_serial_number_go_and_author_and_time_stay():
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Artist] = "Leyla Quliyeva"
    exif[ExifTags.Base.Software] = "SECRET-SOFTWARE"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = "2025:03:19 19:50:00"
    details[ExifTags.Base.OffsetTimeOriginal] = "+04:00"
    details[ExifTags.Base.BodySerialNumber] = "SECRET-SERIAL"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSMapDatum] = "SECRET-PLACE"
    sent = encoded(Image.new("RGB", (80, 40), "navy"), "JPEG", exif=exif) + b"<?php system('id'); ?>"
    assert sent.count(b"SECRET") == 3

    clean = clean_picture(sent)
    assert b"SECRET" not in clean.body
    assert b"php" not in clean.body
    assert not Image.open(BytesIO(clean.body)).getexif()
    assert (clean.width, clean.height) == (40, 80)
    assert clean.credit == "Leyla Quliyeva"
    assert clean.taken_at.isoformat() == "2025-03-19T19:50:00+04:00"


@pytest.mark.parametrize(
    ("picture", "name", "extension"),
    [
        (Image.new("CMYK", (30, 20), (255, 255, 0, 0)), "JPEG", "jpg"),
        (Image.new("I;16", (30, 20), 40_000), "PNG", "jpg"),
        (Image.new("L", (30, 20), 90), "PNG", "jpg"),
        (Image.new("1", (30, 20), 1), "PNG", "jpg"),
        (Image.new("P", (30, 20), 3), "GIF", "jpg"),
        (Image.new("RGBA", (30, 20), (10, 20, 30, 255)), "PNG", "jpg"),
        (Image.new("RGBA", (30, 20), (10, 20, 30, 40)), "PNG", "png"),
        (Image.new("RGB", (30, 20), "red"), "AVIF", "jpg"),
        (Image.new("RGB", (30, 20), "red"), "WEBP", "jpg"),
    ],
    ids=["cmyk", "16 bits", "grey", "one bit", "palette", "opaque alpha", "alpha", "avif", "webp"],
)
def test_every_kind_of_picture_becomes_one_that_browsers_show(picture, name, extension):
    clean = clean_picture(encoded(picture, name))
    assert clean.extension == extension
    assert Image.open(BytesIO(clean.body)).mode in ("RGB", "RGBA")
    assert (clean.width, clean.height) == (30, 20)
    if name == "AVIF":
        assert clean.colour.startswith(("#fd", "#fe", "#ff"))


def test_the_worker_is_given_no_secret(monkeypatch, tmp_path):
    from broadsheet.stories import decoding

    seen = {}

    def run(command, **options):
        seen.update(options["env"])
        raise decoding.subprocess.TimeoutExpired(command, 1)

    monkeypatch.setattr(decoding.subprocess, "run", run)
    with pytest.raises(UnableToTakePicture, match="takes too long"):
        clean_picture(jpeg(10, 10))
    assert not [name for name in seen if name.startswith(("BROADSHEET", "DJANGO", "DATABASE"))]


@pytest.fixture
def media(tmp_path, settings):
    settings.MEDIA_ROOT = str(tmp_path)
    return tmp_path


@pytest.mark.django_db
def test_readers_get_every_format_at_every_width_the_picture_has(media):
    picture = take_in_picture(
        BytesIO(jpeg(700, 500)), name="Dəniz kənarı.jpg", alt="Dəniz", credit="Leyla", uploaded_by=None
    )
    assert (picture.title, picture.rendition_state, picture.rendition_list) == ("Dəniz kənarı", "waiting", [])
    head = PublishLog.objects.latest("number").number

    ready = make_renditions(picture_id=picture.pk)
    assert (ready.rendition_state, ready.rendition_problem) == ("ready", "")
    assert PublishLog.objects.filter(number__gt=head).values_list("kind", "object_id").get() == ("picture", picture.pk)
    whole = [one for one in ready.rendition_list if not one["crop"]]
    assert [(one["width"], one["content_type"]) for one in whole] == [
        (width, content_type)
        for width in (320, 640, 700)
        for content_type in ("image/avif", "image/webp", "image/jpeg")
    ]
    assert [(one["crop"], one["width"], one["height"]) for one in ready.rendition_list if one["crop"]] == [
        ("16x9", 700, 394),
        ("4x3", 667, 500),
        ("1x1", 500, 500),
    ]
    for one in ready.rendition_list:
        file = media / "r" / one["address"].removeprefix("/m/")
        assert Image.open(BytesIO(file.read_bytes())).size == (one["width"], one["height"])
        assert one["address"].startswith(f"/m/{file.name[:2]}/")
    assert not list((media / "r").glob(".making-*"))


def pixel(media: Path, one: dict) -> tuple:
    """A point near the middle of a rendition."""
    file = media / "r" / one["address"].removeprefix("/m/")
    return Image.open(BytesIO(file.read_bytes())).getpixel((100, 100))


@pytest.mark.django_db
def test_crops_keep_the_focal_point_in_view(media):
    left, right = (200, 0, 0), (0, 0, 200)
    wide = Image.new("RGB", (900, 200), right)
    wide.paste(left, (0, 0, 200, 200))
    picture = take_in_picture(BytesIO(encoded(wide, "PNG")), title="Enli", focal_point=(100, 100))
    (square,) = (one for one in make_renditions(picture_id=picture.pk).rendition_list if one["crop"] == "1x1")
    red, _, blue = pixel(media, square)
    assert red > 150 > blue

    picture.refresh_from_db()
    picture.focal_point_x = 800
    picture.save()
    assert picture.rendition_state == "waiting"
    assert make_next_renditions()
    assert not make_next_renditions()
    picture.refresh_from_db()
    (square,) = (one for one in picture.rendition_list if one["crop"] == "1x1")
    red, _, blue = pixel(media, square)
    assert blue > 150 > red


@pytest.mark.django_db
def test_an_upload_does_not_wait_for_an_archive_of_pictures(media):
    for number in range(2):
        take_in_picture(BytesIO(jpeg(60 + number, 40)), title=f"Arxiv {number}")
    take_in_picture(BytesIO(jpeg(90, 40)), title="İndi")
    assert make_next_renditions()
    assert Picture.objects.get(rendition_state="ready").title == "İndi"


@pytest.mark.django_db
def test_a_square_picture_is_its_own_square_crop(media):
    picture = take_in_picture(BytesIO(jpeg(800, 800)), title="Portret")
    made = make_renditions(picture_id=picture.pk)
    assert (made.rendition_state, made.rendition_problem) == ("ready", "")
    for one in made.rendition_list:
        assert (media / "r" / one["address"].removeprefix("/m/")).is_file()


@pytest.mark.django_db
def test_other_words_do_not_make_the_files_again(media, monkeypatch):
    first = take_in_picture(BytesIO(jpeg(60, 40)), title="az")
    second = take_in_picture(BytesIO(jpeg(60, 40)), title="en")
    made = make_renditions(picture_id=first.pk).rendition_list
    monkeypatch.setattr("broadsheet.stories.renditions.run_worker", None)
    assert make_renditions(picture_id=second.pk).rendition_list == made
    second.refresh_from_db()
    second.caption = "Yeni söz"
    second.save()
    assert second.rendition_state == "ready"


@pytest.mark.django_db
def test_a_file_that_is_lost_is_a_failure_with_a_sentence(media):
    picture = take_in_picture(BytesIO(jpeg(60, 40)), title="İtmiş")
    Path(picture.file.path).unlink()
    failed = make_renditions(picture_id=picture.pk)
    assert failed.rendition_state == "failed"
    assert failed.rendition_problem
    assert not make_next_renditions()


@pytest.mark.django_db
def test_wagtails_upload_form_stores_the_cleaned_picture(media, cast):
    from django.core.files.uploadedfile import SimpleUploadedFile
    from wagtail.images import get_image_model
    from wagtail.images.forms import get_image_form
    from wagtail.models import Collection

    form_class = get_image_form(get_image_model())
    cast.alice.is_superuser = True

    def form(data: bytes):
        return form_class(
            {"title": "Şəkil", "alt": "Bulvar", "credit": "", "collection": Collection.get_first_root_node().pk},
            {"file": SimpleUploadedFile("şəkil.jpg", data)},
            user=cast.alice,
        )

    good = form(jpeg(60, 40) + b"<?php")
    assert good.is_valid(), good.errors
    picture = good.save()
    assert b"php" not in Path(picture.file.path).read_bytes()
    assert (picture.width, picture.height, picture.colour) == (60, 40, "#285a9f")
    bad = form(jpeg(60, 40)[:400])
    assert not bad.is_valid()


def _attack_files() -> list[Path]:
    given = os.environ.get("BROADSHEET_INPUTS")
    inputs = Path(given) if given else Path(__file__).resolve().parents[4] / "shared" / "inputs"
    folder = inputs / "06-attack" / "upload-files-patt"
    return sorted(path for path in folder.rglob("*") if path.suffix in {".png", ".jpg", ".gif", ".jpeg"})


def test_known_attack_files_leave_no_trace():
    files = _attack_files()
    if not files:
        pytest.skip("the attack files are not beside the checkout (BROADSHEET_INPUTS)")
    bodies = [_cleaned(file.read_bytes()) for file in files]
    assert any(bodies)
    assert not [body for body in bodies if b"<?php" in body or b"passwd" in body]


def _cleaned(data: bytes) -> bytes:
    try:
        return clean_picture(data).body
    except UnableToTakePicture:
        return b""
