using System.Text;
using Vekha.Application.Notices;
using Vekha.Application.Reminders;
using Vekha.Data.Mail;
using Vekha.Planning.Obligations;
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

    private IEnumerable<IGrouping<string, NoticeLine>> Notices => digest.Notices.GroupBy(NoticeSentences.Title);

    private string Subject() => MailSubject.Of(
        Notices.Select(alike => NoticeSentences.Counted(alike.First(), alike.Count())).Concat(Kinds.Select(Counted)));

    private string Text()
    {
        var text = new StringBuilder().AppendLine(Greeting()).AppendLine();
        foreach (var kind in Notices)
        {
            text.AppendLine(NoticeTitle(kind)).AppendLine();
            foreach (var line in kind.Take(MostOfAKind))
            {
                text.AppendLine(Russian.Culture, $"• {line.Label}").AppendLine(Russian.Culture, $"  {NoticeSentences.Place(line)}");
                text.AppendLine(Russian.Culture, $"  {NoticeSentences.Sentence(line)}");
                text.AppendLine(Link(line.ObligationId).AbsoluteUri).AppendLine();
            }
            if (More(kind) is { } more) text.AppendLine(Russian.Culture, $"{more.Words} {more.Link}").AppendLine();
        }
        foreach (var kind in Kinds)
        {
            text.AppendLine(Title(kind.Key, kind.Count())).AppendLine();
            foreach (var item in kind.Take(MostOfAKind))
                text.AppendLine(Line(item)).AppendLine(Link(item.ObligationId).AbsoluteUri).AppendLine();
            if (More(kind) is { } more) text.AppendLine(Russian.Culture, $"{more.Words} {more.Link}").AppendLine();
        }
        text.AppendLine(ReminderTexts.OpenAt.With(Open)).AppendLine().AppendLine(ReminderTexts.Foot)
            .AppendLine(ReminderTexts.SettingsAt.With(Settings)).Append(ReminderTexts.UnsubscribeAt.With(unsubscribe));
        return MailLayout.Lines(text);
    }

    private string Html()
    {
        var body = new StringBuilder();
        foreach (var kind in Notices)
        {
            body.Append(MailLayout.Title(NoticeTitle(kind)));
            foreach (var line in kind.Take(MostOfAKind))
                body.Append(MailLayout.Item(
                    Link(line.ObligationId), line.Label, NoticeSentences.Place(line), NoticeSentences.Sentence(line)));
            if (More(kind) is { } more) body.Append(MailLayout.Paragraph(MailLayout.Link(more.Link, more.Words)));
        }
        foreach (var kind in Kinds)
        {
            body.Append(MailLayout.Title(Title(kind.Key, kind.Count())));
            foreach (var item in kind.Take(MostOfAKind))
                body.Append(MailLayout.Item(Link(item.ObligationId), item.Label, Facts(item)));
            if (More(kind) is { } more) body.Append(MailLayout.Paragraph(MailLayout.Link(more.Link, more.Words)));
        }
        return MailLayout.Page(Subject(), Greeting(), body.ToString(), Open,
        [
            MailLayout.Safe(ReminderTexts.Foot), MailLayout.Link(Settings, ReminderTexts.Settings),
            MailLayout.Link(unsubscribe, ReminderTexts.Unsubscribe),
        ]);
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

    private Uri Link(ObligationId id) => new(product, $"/obligations/{id}");

    private static string NoticeTitle(IGrouping<string, NoticeLine> alike) =>
        ReminderTexts.Counted.With(alike.Key, Russian.Number(alike.Count()));

    private (string Words, Uri Link)? More(IGrouping<string, NoticeLine> alike) => alike.Count() <= MostOfAKind ? null
        : (ReminderTexts.More.With(Russian.Number(alike.Count() - MostOfAKind)), new(product, MailLists.Of([alike.First().Kind])));

    /// <summary>The list that all of them are in.</summary>
    private Uri Open => new(product, digest.Items.Count == 0
        ? MailLists.Of([.. digest.Notices.Select(l => l.Kind).Distinct()])
        : digest.Notices.Count == 0 && digest.Items.All(i => i.Kind == ReminderKind.Overdue) ? "/obligations?standing=Overdue" : "/");

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

    /// <summary>«2 просрочки»; of those below the schools count: «у 2 школ давно просрочено».</summary>
    private static string Counted(IGrouping<ReminderKind, DigestItem> kind) => kind.Key switch
    {
        ReminderKind.Overdue => Russian.Count(kind.Count(), ReminderTexts.Overdue),
        ReminderKind.OnTheDay => Russian.Count(kind.Count(), ReminderTexts.OnTheDay),
        ReminderKind.Before => Russian.Count(kind.Count(), ReminderTexts.Before),
        _ => ReminderTexts.Escalated.With(
            Russian.Count(kind.Select(i => i.Centre).Distinct().Count(), ReminderTexts.Count_Schools)),
    };
}
