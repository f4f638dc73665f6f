using System.Net;
using System.Text;
using Vekha.Application.Reminders;
using Vekha.Data.Mail;
using Vekha.Planning.Reminders;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>A digest in words: a subject that says the most, a part of plain text and one of HTML that say the same.</summary>
internal sealed class DigestWords(Digest digest, DateOnly today, Uri product, Uri unsubscribe)
{
    /// <summary>A mail of thousands of lines is read by nobody: the rest is behind a link.</summary>
    public const int MostOfAKind = 20;

    /// <summary>Puts digests in words, with links that lead to the product.</summary>
    public static WriteDigest Writer(UnsubscribeLinks links, Uri product) => (digest, today) =>
    {
        var token = links.TokenOf(digest.PersonId);
        return new(new DigestWords(digest, today, product, links.PageOf(token)).Content(), links.OneClickOf(token));
    };

    private MailContent Content() => new(Subject(), Text(), Html());

    private IEnumerable<IGrouping<ReminderKind, DigestItem>> Kinds => digest.Items.GroupBy(i => i.Kind);

    private string Subject() => ReminderTexts.Subject.With(string.Join(", ",
        Kinds.Select(kind => ReminderTexts.SubjectPart.With(Russian.Number(kind.Count()), Short(kind.Key)))));

    private string Text()
    {
        var text = new StringBuilder().AppendLine(Greeting()).AppendLine();
        foreach (var kind in Kinds)
        {
            text.AppendLine(Title(kind.Key, kind.Count())).AppendLine();
            foreach (var item in kind.Take(MostOfAKind)) text.AppendLine(Line(item)).AppendLine(Link(item).AbsoluteUri).AppendLine();
            if (More(kind) is { } more) text.AppendLine(Russian.Culture, $"{more.Words} {more.Link}").AppendLine();
        }
        return text.AppendLine(ReminderTexts.Foot).AppendLine(ReminderTexts.SettingsAt.With(Settings))
            .Append(ReminderTexts.UnsubscribeAt.With(unsubscribe)).Replace("\r", "").Replace("\n", "\r\n").ToString();
    }

    private string Html()
    {
        var html = new StringBuilder()
            .Append("""<!doctype html><html lang="ru"><head><meta charset="utf-8">""")
            .Append(Russian.Culture, $"<title>{Safe(Subject())}</title></head>")
            .Append("""<body style="font-family:sans-serif;line-height:1.45;max-width:44em">""")
            .Append(Russian.Culture, $"<p>{Safe(Greeting())}</p>");
        foreach (var kind in Kinds)
        {
            html.Append(Russian.Culture, $"<h2 style=\"font-size:1.1em\">{Safe(Title(kind.Key, kind.Count()))}</h2><ul>");
            foreach (var item in kind.Take(MostOfAKind))
                html.Append("<li style=\"margin-bottom:.5em\">")
                    .Append(Russian.Culture, $"<a href=\"{Link(item)}\">{Safe(item.Label)}</a><br>{Safe(Facts(item))}</li>");
            html.Append("</ul>");
            if (More(kind) is { } more)
                html.Append(Russian.Culture, $"<p><a href=\"{Safe(more.Link.AbsoluteUri)}\">{Safe(more.Words)}</a></p>");
        }
        return html
            .Append(Russian.Culture, $"<hr><p style=\"font-size:.9em\">{Safe(ReminderTexts.Foot)}<br>")
            .Append(Russian.Culture, $"<a href=\"{Settings}\">{Safe(ReminderTexts.Settings)}</a><br>")
            .Append(Russian.Culture, $"<a href=\"{unsubscribe}\">{Safe(ReminderTexts.Unsubscribe)}</a></p></body></html>").ToString();
    }

    private Uri Settings => new(product, "/account/notifications");

    private string Greeting() => ReminderTexts.Greeting.With(digest.Name, Russian.Full(today));

    private string Line(DigestItem item) => $"• {item.Label}\n  {Facts(item)}";

    /// <summary>«IT-куб (Школа № 4). Срок 1 февраля 2024 г., просрочено на 5 дней»</summary>
    private string Facts(DigestItem item)
    {
        var late = today.DayNumber - item.LateAfter.DayNumber;
        var left = item.LateAfter.DayNumber - today.DayNumber;
        var when = late > 0 ? ReminderTexts.Late.With(Russian.Count(late, Texts.Count_Days))
            : left == 0 ? ReminderTexts.Today
            : item.Practical <= today ? ReminderTexts.LastWorkingDay
            : ReminderTexts.Left.With(Russian.Count(left, Texts.Count_Days));
        return ReminderTexts.Facts.With(item.Centre ?? Texts.Region, Russian.Full(item.Due), when);
    }

    private Uri Link(DigestItem item) => new(product, $"/obligations/{item.ObligationId}");

    private (string Words, Uri Link)? More(IGrouping<ReminderKind, DigestItem> kind)
    {
        if (kind.Count() <= MostOfAKind) return null;
        var address = kind.Key is ReminderKind.Overdue or ReminderKind.Escalated
            ? "/obligations?standing=Overdue" : AddressValues.Address("/obligations", ("from", today), ("to", kind.Max(i => i.Due)));
        return (ReminderTexts.More.With(Russian.Number(kind.Count() - MostOfAKind)), new(product, address));
    }

    private static string Title(ReminderKind kind, int count) => ReminderTexts.Counted.With(kind switch
    {
        ReminderKind.Overdue => ReminderTexts.OverdueTitle,
        ReminderKind.OnTheDay => ReminderTexts.OnTheDayTitle,
        ReminderKind.Before => ReminderTexts.BeforeTitle,
        _ => ReminderTexts.EscalatedTitle,
    }, Russian.Number(count));

    private static string Short(ReminderKind kind) => kind switch
    {
        ReminderKind.Overdue => ReminderTexts.Overdue,
        ReminderKind.OnTheDay => ReminderTexts.OnTheDay,
        ReminderKind.Before => ReminderTexts.Before,
        _ => ReminderTexts.Escalated,
    };

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
