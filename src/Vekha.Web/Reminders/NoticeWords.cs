using System.Text;
using Vekha.Application.Notices;
using Vekha.Data.Mail;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>What has happened in the last minutes, in words: a subject that says the most, a part of plain text and one of HTML that say
/// the same.</summary>
internal sealed class NoticeWords(NoticeMail mail, Uri product, Uri unsubscribe)
{
    /// <summary>The rest is behind the button.</summary>
    public const int Most = 40;

    /// <summary>Puts it in words, with links that lead to the product.</summary>
    public static WriteNotices Writer(UnsubscribeLinks links, Uri product) => (mail, _) =>
    {
        var token = links.TokenOf(mail.PersonId);
        return new(new NoticeWords(mail, product, links.PageOf(token)).Content(), links.OneClickOf(token));
    };

    private MailContent Content() => new(Subject(), Text(), Html());

    private string Subject() => mail.Lines is [var only]
        ? NoticeSentences.Subject(only)
        : MailSubject.Of(mail.Lines.GroupBy(NoticeSentences.Title).Select(alike => NoticeSentences.Counted(alike.First(), alike.Count())));

    private string Text()
    {
        var text = new StringBuilder().AppendLine(Greeting()).AppendLine();
        foreach (var line in mail.Lines.Take(Most))
        {
            text.AppendLine(Russian.Culture, $"• {line.Label}").AppendLine(Russian.Culture, $"  {NoticeSentences.Place(line)}")
                .AppendLine(Russian.Culture, $"  {NoticeSentences.Sentence(line)}");
            if (mail.Lines.Count > 1) text.AppendLine(Link(line).AbsoluteUri);
            text.AppendLine();
        }
        if (Left() is { } left) text.AppendLine(left).AppendLine();
        text.AppendLine(ReminderTexts.OpenAt.With(Open)).AppendLine().AppendLine(ReminderTexts.NoticeFoot)
            .AppendLine(ReminderTexts.SettingsAt.With(Settings)).Append(ReminderTexts.UnsubscribeAt.With(unsubscribe));
        return MailLayout.Lines(text);
    }

    private string Html()
    {
        var body = new StringBuilder();
        foreach (var line in mail.Lines.Take(Most))
            body.Append(MailLayout.Item(Link(line), line.Label, NoticeSentences.Place(line), NoticeSentences.Sentence(line)));
        if (Left() is { } left) body.Append(MailLayout.Paragraph(MailLayout.Safe(left)));
        return MailLayout.Page(Subject(), Greeting(), body.ToString(), Open,
        [
            MailLayout.Safe(ReminderTexts.NoticeFoot), MailLayout.Link(Settings, ReminderTexts.Settings),
            MailLayout.Link(unsubscribe, ReminderTexts.Unsubscribe),
        ]);
    }

    private string? Left() =>
        mail.Lines.Count > Most ? ReminderTexts.More.With(Russian.Number(mail.Lines.Count - Most)).TrimEnd(':') : null;

    private string Greeting() => ReminderTexts.NoticeGreeting.With(mail.Name);

    /// <summary>The thing itself where there is one, else the list that all of them are in.</summary>
    private Uri Open => mail.Lines.Select(l => l.ObligationId).Distinct().Count() == 1 ? Link(mail.Lines[0])
        : new(product, MailLists.Of([.. mail.Lines.Select(l => l.Kind).Distinct()]));

    private Uri Settings => new(product, "/account/notifications");

    private Uri Link(NoticeLine line) => new(product, $"/obligations/{line.ObligationId}");
}
