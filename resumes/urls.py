"""The addresses of one resume outside the wizard: its page, its files, undo, forgetting."""

from django.urls import path

from . import views

app_name = "resumes"
urlpatterns = [
    path("<str:public_id>/page/", views.page, name="page"),
    path("<str:public_id>/page/<int:number>.png", views.page_image, name="page_image"),
    path("<str:public_id>/page/at-<str:place>.png", views.page_image, name="page_at"),
    path("<str:public_id>/read-back/", views.read_back, name="read_back"),
    path("<str:public_id>/file/private.json", views.save_file, name="save_file"),
    path("<str:public_id>/file/resume.<str:ext>", views.file, name="file"),
    path("<str:public_id>/paper/", views.paper, name="paper"),
    path("<str:public_id>/undo/", views.undo, name="undo"),
    path("<str:public_id>/forget/", views.delete, name="delete"),
]
