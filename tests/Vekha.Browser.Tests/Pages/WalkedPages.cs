namespace Vekha.Browser.Tests.Pages;

/// <summary>Every page with something to show in the demonstration region, and who opens it. Words in braces are found by <see
/// cref="Things"/>.</summary>
internal static class WalkedPages
{
    public const string Nobody = "";

    public static TheoryData<string, string> All => new(
        Of(Nobody,
            "/sign-in", "/not-found", "/error/500", "/error/409", "/error", "/unsubscribe/{unsubscribe}")
            .Concat(
        Of("coordinator",
            "/", "/summary", "/plan", "/plan/grid?standing=Overdue", "/plan?problems=on", "/plan/measures", "/plan/timeline",
            "/plan/timeline?zoom=Quarter", "/plan/timeline?zoom=Month", "/plan/undated", "/plan/undated/{undated}",
            "/calendar", "/calendar?view=list", "/calendar/feeds", "/views", "/views/{view}", "/search", "/search?q=приказ",
            "/search?q=нет+такого", "/search?q=приказ&order=Name", "/search?kind=Obligations&q=оборудование",
            "/centres", "/centres?q=нет+такого", "/centres/{centre}",
            "/centres/{centre}/edit",
            "/plan/routes", "/plan/routes/{template}", "/plan/measures/{attached}/routes", "/obligations/{routed}/routes",
            "/obligations/{routed}", "/obligations/{cameBack}", "/steps/{step}", "/waiting", "/waiting/confirm?act=return&item={item}",
            "/waiting/result?act=return&left={item}.ChangedMeanwhile", "/waiting?group=Measure&order=Centre&desc=true",
            "/obligations?programme=it-cube", "/obligations?region=on",
            "/decisions/{decision}", "/letters/{letter}/preview",
            "/obligations", "/obligations?group=municipality&sort=-daysLate&columns=owner,head,daysLate,standing",
            "/obligations/selected?act=notApplicable&all=true&standing=All", "/obligations/selected?act=assign&all=true",
            "/obligations/selected", "/obligations/selected/done?act=return&decision={decision}&left={item}.ChangedMeanwhile",
            "/obligations?standing=Withdrawn", "/obligations/{Overdue}", "/obligations/{Overdue}/talk",
            "/obligations/{Returned}", "/obligations/{Submitted}", "/obligations/{Undated}", "/obligations/{Accepted}",
            "/obligations/{NotApplicable}",
            "/acts", "/acts?q=нет+такого",
            "/acts/new", "/acts/loading/{loading}", "/acts/loading/{stopped}", "/acts/loading/{noAct}", "/acts/{act}",
            "/acts/{draft}", "/acts/{draft}?measure={measure}&part=deadline", "/acts/{passport}", "/acts/{passport}?finding=1",
            "/acts/{passport}/head", "/acts/{draft}/head", "/acts/{act}/draft", "/acts/{amending}/draft",
            "/acts/{draft}/delete", "/acts/{draft}/plans/1",
            "/acts/{draft}/measures/{measure}", "/acts/{draft}/measures/new?edition={draftEdition}",
            "/acts/{draft}/plans/1/in-force?chosen=true&programme=it-cube&cohort={cohort}", "/acts/{draft}/plans/1/former",
            "/acts/{amending}/plans/1/changes", "/acts/{amending}/plans/1/changes?row={amended}", "/acts/{amending}/plans/1/effect",
            "/acts/{latest}/plans/1/reverse", "/acts/{act}/plans/1/undo", "/acts/{orphan}/former",
            "/plan/editions?edition={edition}", "/plan/text?edition={edition}", "/plan/difference?from={first}&to={edition}&all=true",
            "/plan?edition={edition}", "/plan?edition=all", "/plan/timeline?edition={edition}&compare=on",
            "/obligations/{Withdrawn}", "/acts/{draft}/plans/1/in-force/{queued}",
            "/acts/{draft}/plans/1/in-force/{done}", "/acts/{draft}/plans/1/in-force/{failed}")).Concat(
        Of("admin",
            "/administration", "/administration/organisations", "/administration/organisations?as=list",
            "/administration/organisations/new?parent={region}",
            "/administration/organisations/{host}", "/administration/people", "/administration/delegations", "/administration/people/new",
            "/administration/people/{person}", "/administration/programmes", "/administration/working-days", "/administration/journal",
            "/administration/people/import", "/administration/mail", "/administration/mail?state=trouble", "/centres/new",
            "/centres/import", "/account/password")).Concat(
        Of("head", "/files/{evidence}/preview", "/files/{own}/removal", "/obligations/{Returned}/earlier",
            "/", "/search?q=центр", "/account/notifications", "/plan", "/obligations/{Returned}", "/obligations/{DueSoon}",
            "/account/deputy", "/waiting", "/no-access", "/no-such-page")).Concat(
        Of("municipal", "/", "/waiting", "/plan", "/account/deputy", "/obligations/{Submitted}")).Concat(
        Of("reviewer", "/", "/waiting", "/steps/{step}")).Concat(
        Of("curator", "/", "/waiting")));

    private static IEnumerable<TheoryDataRow<string, string>> Of(string login, params string[] addresses) =>
        addresses.Select(address => new TheoryDataRow<string, string>(login, address));
}
