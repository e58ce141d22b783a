"""The addresses of the wizard: a step, an entry, a draft, each with its own."""

from django.urls import path

from . import (
    bring_views,
    draft_views,
    interview_views,
    look_views,
    offer_views,
    rewording_views,
    start_views,
    summary_views,
    views,
    writer_views,
)

app_name = "wizard"
_ITEM = "<str:public_id>/item/<str:section>/<str:item_id>/"
urlpatterns = [
    path("start/", start_views.start, name="start"),
    path("start/clean/", start_views.start_clean, name="start_clean"),
    path("finish/", start_views.finish, name="finish"),
    path("open/", bring_views.open_file, name="open"),
    path("open/keep/", bring_views.keep_read, name="keep_read"),
    path("<str:public_id>/skills/answer/", offer_views.answer_skill, name="answer_skill"),
    path("<str:public_id>/skills/group/", offer_views.group_skill, name="group_skill"),
    path("<str:public_id>/skills/add/", offer_views.add_skills, name="add_skills"),
    path("<str:public_id>/certifications/answer/", offer_views.answer_credential, name="answer_credential"),
    path("<str:public_id>/summary/draft/", summary_views.draft, name="summarize"),
    path("<str:public_id>/summary/sent/", summary_views.sent, name="summary_sent"),
    path("<str:public_id>/summary/writer/", summary_views.writes, name="summary_writer"),
    path("<str:public_id>/summary/sentences/<str:fact_id>/", summary_views.answer, name="sentence"),
    path("<str:public_id>/look/", look_views.look, name="look"),
    path("<str:public_id>/look/sections/", look_views.arrange_sections, name="arrange_sections"),
    path("<str:public_id>/item/<str:section>/new/", views.new, name="new"),
    path(_ITEM, views.item, name="item"),
    path(f"{_ITEM}questions/", interview_views.questions, name="questions"),
    path(f"{_ITEM}draft/", draft_views.draft, name="draft"),
    path(f"{_ITEM}drafts/sent/", writer_views.sent, name="sent"),
    path(f"{_ITEM}drafts/writer/", writer_views.writes, name="writer"),
    path(f"{_ITEM}drafts/take-all/", draft_views.take_all, name="take_all"),
    path(f"{_ITEM}drafts/<str:fact_id>/", draft_views.answer, name="answer"),
    path(f"{_ITEM}bullets/", draft_views.bullet, name="add_bullet"),
    path(f"{_ITEM}bullets/<str:bullet_id>/", draft_views.bullet, name="bullet"),
    path(f"{_ITEM}bullets/<str:bullet_id>/reword/", rewording_views.reword, name="reword"),
    path(f"{_ITEM}bullets/<str:bullet_id>/wording/", rewording_views.wording, name="wording"),
    path(f"{_ITEM}<str:action>/", views.arrange, name="arrange"),
    path("<str:public_id>/<slug:slug>/", views.step, name="step"),
]
