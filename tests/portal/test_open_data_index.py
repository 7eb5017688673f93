def test_the_open_data_address_lists_what_can_be_asked_for(client, settings):
    answer = client.get("/api/v2/").json()
    assert list(answer) == ["pages", "documents", "images"]
    assert answer["pages"] == f"{settings.BASE_URL}/api/v2/pages/"
