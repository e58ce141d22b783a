"""Resumes in layouts of other hands, as HTML that any engine can set: sidebars, dates at the left, titles first."""

STYLE = (
    "body { font-family: 'DejaVu Sans', sans-serif; font-size: 10pt } h1 { font-size: 20pt; margin: 0 }"
    "h2 { font-size: 13pt; margin: 12pt 0 4pt } p, ul { margin: 2pt 0 } .r { float: right }"
    ".c { text-align: center } td { vertical-align: top; padding: 2pt } .w { width: 1.5in }"
    ".g { display: grid; grid-template-columns: 2in 1fr; gap: 0.3in } .b { font-size: 12pt; margin-top: 12pt }"
    ".k { padding-left: 14pt } .k::before { content: ''; display: inline-block; width: 3pt; height: 3pt;"
    "border-radius: 50%; background: #000; margin: 0 6pt 2pt -9pt } .s { letter-spacing: 3pt }"
    ".t { font-size: 11.5pt } .f { display: flex; justify-content: space-between }"
)
_NETWORK = """<div class=g><div><h2>Contact</h2><p>(614) 555-0142<p>sample@example.org<p>linkedin.com/in/sample
<h2>Top Skills</h2><p>Python<p>SQL<p>Tableau<h2>Languages</h2><p>Spanish (Native)</div>
<div><h1>Sample Person</h1><p>Data Analyst at Example Foods<p>Columbus, Ohio<h2>Summary</h2>
<p>Six years of reports that people read. I like plain tables and honest scales, and I teach both.
<h2>Experience</h2><p class=b>Example Foods<p class=t>Data Analyst<p>January 2020 - Present (3 years 2 months)
<p>Columbus, Ohio<p>Built the weekly report for 40 stores.
<p class=b>Sample Bank<p class=t>Reporting Clerk<p>March 2016 - December 2019 (3 years 10 months)
<p>Sent 300 statements a day.<h2>Education</h2><p class=b>Ohio Example University
<p>Bachelor's degree, Economics · (2012 - 2016)</div></div>"""
_TITLE_FIRST = """<h1 class=c>SAMPLE PERSON</h1>
<p class=c>123 Main St, Columbus, OH 43004 | 614-555-0142 | sample@example.org</p><h2>PROFESSIONAL EXPERIENCE</h2>
<p><b>Charge Nurse</b>, Example Hospital, Columbus, OH <span class=r>06/2019 – Present</span>
<ul><li>Led nine nurses on nights.<li>Trained new graduates.</ul>
<p><b>Staff Nurse</b>, Sample Clinic, Austin, TX <span class=r>01/2015 – 05/2019</span>
<ul><li>Took care of 30 beds.</ul><h2>EDUCATION</h2>
<p><b>Bachelor of Science in Nursing</b>, Ohio Example University <span class=r>2014</span>
<h2>LICENSES &amp; CERTIFICATIONS</h2><ul><li>Registered Nurse, Ohio Board of Nursing, 2014<li>BLS, 2023</ul>
<h2>SKILLS</h2><p>Triage, IV therapy, Epic"""
_ON_TWO_LINES = """<h1>Sample Person</h1><p>Software Engineer</p>
<p>sample@example.org • 614-555-0142 • github.com/sample</p><h2>Work Experience</h2>
<p><b>Example Corp</b> | Remote<br><i>Senior Software Engineer</i> | Jan 2021 – Present</p>
<ul><li>Rewrote billing in Go, so that invoices take minutes and not hours, on the hardware that was there already.
<li>Mentored two.</ul><p><b>Sample LLC</b> | Austin, TX<br><i>Software Engineer</i> | Jun 2017 – Dec 2020</p>
<ul><li>Fixed faults.</ul><h2>Education</h2><p><b>Prairie University</b><br>BS Computer Science, May 2017</p>
<h2>Technical Skills</h2><p><b>Languages:</b> Go, Python<br><b>Tools:</b> Docker</p>"""
_DATES_LEFT = """<h1>Sample Person</h1><p>sample@example.org, 614-555-0142</p><h2>Employment History</h2>
<table><tr><td class=w>2019 – present<td><b>Line Cook</b>, Maple Diner, Columbus, OH<br>Cooked for 120 guests.
<tr><td>2015 – 2019<td><b>Dishwasher</b>, Grand Hotel, Reno, NV<br>Washed up.</table><h2>Education</h2>
<table><tr><td class=w>2015<td><b>Eastside High School</b>, Diploma</table>"""
_CONTACT_RIGHT = """<div class=f><h1>Sample Person</h1>
<div>sample@example.org<br>614-555-0142<br>Columbus, OH</div></div>
<h2>Objective</h2><p>Warehouse work on nights.</p><h2>Experience</h2>
<p><b>Forklift Operator</b> — QuickPack Fulfillment<br>Mar 2018 to Present</p><ul><li>Loaded 30 trailers a day.</ul>
<p><b>Picker</b> — Interstate Paper<br>Jan 2016 to Feb 2018</p><ul><li>Picked 140 lines an hour.</ul>
<h2>Certifications</h2><p>Forklift Operator, Example Safety Council, 2018</p>"""
_DRAWN = """<h1 class=s>SAMPLE PERSON</h1><p>sample@example.org | 614 555-0142 | Leeds, UK
<h2 class=s>EMPLOYMENT</h2><p><b>Physiotherapist</b><span class=r>since 03.2019</span>
<p>Claddagh Clinic<span class=r>Galway, Ireland</span><p class=k>Treated 55 patients a week.
<p class=k>Taught 20 students.<p><b>Junior Physiotherapist</b><span class=r>09.2014 - 02.2019</span>
<p>Liffey Hospital<span class=r>Dublin, Ireland</span><p class=k>Worked in intensive care.
<h2 class=s>EDUCATION</h2><p><b>BSc Physiotherapy</b><span class=r>2010-14</span><p>Western University, Galway, Ireland
<h2 class=s>SKILLS</h2><p>Manual therapy, Pilates"""
_DETAILS = """<h1>Curriculum Vitae</h1><h2>Personal details</h2><table><tr><td class=w>Name<td>Sample Person
<tr><td>Date of birth<td>12.05.1988, Kiel<tr><td>Marital status<td>married<tr><td>Address<td>Berlin, Germany
<tr><td>Phone<td>+49 30 555-0142<tr><td>E-mail<td>sample@example.org</table><h2>Profile</h2>
<p>Project manager for rail works, who likes short meetings and long trains.<h2>Professional experience</h2><table>
<tr><td class=w>since 03.2019<td><b>Project Manager</b><br>Nordspur GmbH, Berlin, Germany<br>
Kept a budget of 18 million euros.
<tr><td>10.2015 – 02.2019<td><b>Project Engineer</b><br>Kranich Ingenieure, Hamburg, Germany<br>
Wrote 40 safety cases.</table>
<h2>Education</h2><table><tr><td class=w>10.2013 – 09.2015<td><b>Master of Science, Civil Engineering</b><br>
Sample University, Bremen, Germany</table><h2>Certificates</h2><p>PRINCE2 Practitioner<p>First Aid
<h2>Languages</h2><p>German (native), English (fluent)"""
_BAR = """<h1>Sample Person</h1><p>Physiotherapist<p>☎ 614 555-0142 ✉ sample@example.org ⚑ Dublin, Ireland
<div class=g><div><h2>Skills</h2><p>Manual therapy<p>Dry needling<p>Pilates<h2>Languages</h2><p>Irish<p>French
<h2>Certificates</h2><p>First Aid</div><div><h2>Profile</h2><p>For runners, dancers and desk workers.<h2>Experience</h2>
<p class=t><b>Senior Physiotherapist</b><p><b>Liffey Clinic</b><p>☎ 01/2018 - Present ⚑ Dublin, Ireland
<ul><li>Treated 55 patients a week.<li>Set up a clinic.</ul><p class=t><b>Physiotherapist</b><p><b>Galway Hospital</b>
<p>☎ 09/2014 - 12/2017 ⚑ Galway, Ireland<ul><li>Taught 20 students.<li>Worked in intensive care.</ul>
<h2>Education</h2><p class=t><b>BSc Physiotherapy</b><p>Western University<p>2010 – 2014</div></div>"""
_POINTS = "".join(f"<li>Cared for the beds of ward {n} by day and by night." for n in range(26))
_OVER_PAGES = f"""<h1>Sample Person</h1><table><tr><td class=w><p><b>CONTACT</b><p>Austin, TX
<p>614-555-0142<p>sample@example.org
<p><b>SKILLS</b><ul><li>Triage<li>Epic</ul><td><p><b>WORK EXPERIENCE</b><p><b>Charge Nurse, Intensive Care</b>
<p>Example Hospital | Austin, TX | Jan 2019 – Present<ul>{_POINTS}</ul><p><b>Nurse – Emergency</b>
<p>Sample Clinic | Austin, TX | Jan 2015 – Dec 2018<ul>{_POINTS}</ul>
<p><b>EDUCATION</b><p><b>BSN</b><p>Ohio Example University | 2011 – 2014</table>"""
# A layout -> its HTML, and its work as (employer, title, place, from, until).
LAYOUTS = {
    "network": (
        _NETWORK,
        [
            ("Example Foods", "Data Analyst", "Columbus, Ohio", "2020-01", "present"),
            ("Sample Bank", "Reporting Clerk", "", "2016-03", "2019-12"),
        ],
    ),
    "title_first": (
        _TITLE_FIRST,
        [
            ("Example Hospital", "Charge Nurse", "Columbus, OH", "2019-06", "present"),
            ("Sample Clinic", "Staff Nurse", "Austin, TX", "2015-01", "2019-05"),
        ],
    ),
    "on_two_lines": (
        _ON_TWO_LINES,
        [
            ("Example Corp", "Senior Software Engineer", "Remote", "2021-01", "present"),
            ("Sample LLC", "Software Engineer", "Austin, TX", "2017-06", "2020-12"),
        ],
    ),
    "dates_left": (
        _DATES_LEFT,
        [
            ("Maple Diner", "Line Cook", "Columbus, OH", "2019", "present"),
            ("Grand Hotel", "Dishwasher", "Reno, NV", "2015", "2019"),
        ],
    ),
    "contact_right": (
        _CONTACT_RIGHT,
        [
            ("QuickPack Fulfillment", "Forklift Operator", "", "2018-03", "present"),
            ("Interstate Paper", "Picker", "", "2016-01", "2018-02"),
        ],
    ),
    "drawn": (
        _DRAWN,
        [
            ("Claddagh Clinic", "Physiotherapist", "Galway, Ireland", "2019-03", "present"),
            ("Liffey Hospital", "Junior Physiotherapist", "Dublin, Ireland", "2014-09", "2019-02"),
        ],
    ),
    "details": (
        _DETAILS,
        [
            ("Nordspur GmbH", "Project Manager", "Berlin, Germany", "2019-03", "present"),
            ("Kranich Ingenieure", "Project Engineer", "Hamburg, Germany", "2015-10", "2019-02"),
        ],
    ),
    "over_pages": (
        _OVER_PAGES,
        [
            ("Example Hospital", "Charge Nurse, Intensive Care", "Austin, TX", "2019-01", "present"),
            ("Sample Clinic", "Nurse – Emergency", "Austin, TX", "2015-01", "2018-12"),
        ],
    ),
    "bar": (
        _BAR,
        [
            ("Liffey Clinic", "Senior Physiotherapist", "Dublin, Ireland", "2018-01", "present"),
            ("Galway Hospital", "Physiotherapist", "Galway, Ireland", "2014-09", "2017-12"),
        ],
    ),
}
