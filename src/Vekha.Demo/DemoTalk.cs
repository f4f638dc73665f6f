using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;

namespace Vekha.Demo;

/// <summary>What people of the region have said to each other: questions, answers, tasks, calls and letters of the last days.</summary>
internal sealed class DemoTalk(DemoRegion region, DemoPeople people, DateOnly today)
{
    private const int Obligations = 12;

    private static readonly string[] Reminders =
    [
        "Подписанные документы уже у вас? Без них обязательство не принять.",
        "Проверьте, пожалуйста, реквизиты: в прошлый раз документ вернули из-за даты.",
        "Успеваете к сроку? Если нужна помощь с текстом, пришлите черновик.",
    ];

    private static readonly string[] Questions =
    [
        "Директор в отпуске до конца месяца. Может подписать заместитель?",
        "Срок выпадает на каникулы. Можно отправить документы раньше?",
        "Нужно ли ещё раз представлять то, что уже приняли по другому мероприятию?",
    ];

    private static readonly string[] ForOfficers =
    [
        "Собрать недостающие документы и проверить реквизиты",
        "Сверить перечень помещений с техническим паспортом",
        "Уточнить у школы дату поставки и сообщить в министерство",
    ];

    private static readonly string[] ForHeads =
    [
        "Прислать скан последнего листа с печатью",
        "Приложить фотографии помещений после ремонта",
        "Подписать акт у директора",
    ];

    private readonly List<object> _rows = [];
    private readonly WorkingHours _hours = new(today, new Random(today.DayNumber));
    private DateTimeOffset _last;

    /// <summary>Rows of all kinds, with their lines in the journal.</summary>
    public IEnumerable<object> About(IEnumerable<Obligation> obligations)
    {
        // Of the centres of those who sign in, and what comes next.
        var next = obligations.Where(o => o is { IsOpen: true, CentreId: not null })
            .OrderBy(o => region.Centres.Index().First(c => c.Item.Id == o.CentreId).Index)
            .ThenBy(o => o.Due ?? DateOnly.MaxValue).ThenBy(o => o.Key, StringComparer.Ordinal).Take(Obligations);
        foreach (var (i, obligation) in next.Index()) Tell(obligation, i);
        return _rows;
    }

    private void Tell(Obligation obligation, int turn)
    {
        _last = default;
        var host = region.HostOf(region.Centres.Single(c => c.Id == obligation.CentreId));
        var (head, officer) = (people.HeadOf(host.Id), people.OfficerOf(host.ParentId!.Value));
        switch (turn % 4)
        {
            case 0:
                Say(obligation, Reminders[turn / 4], people.Coordinator, 2, head);
                break;
            case 1:
                Ask(obligation, Questions[turn / 4], head);
                break;
            case 2:
                Give(obligation, ForOfficers[turn / 4], people.Coordinator, officer, 4);
                Give(obligation, ForHeads[turn / 4], officer, head, 3);
                break;
            default:
                Note(obligation, officer);
                break;
        }
    }

    private void Ask(Obligation obligation, string open, PersonId head)
    {
        var question = Say(obligation, "Нужен скан с печатью или достаточно файла с электронной подписью?", head, 6, people.Coordinator);
        Say(obligation, "Достаточно файла с подписью.", people.Coordinator, 5, null);
        question?.Answer(_last);
        Say(obligation, open, head, 1, people.Coordinator);
    }

    private void Note(Obligation obligation, PersonId officer)
    {
        const string Answer = "Заключение готово, направят на этой неделе.";
        Contact(obligation, ContactKind.Call, "приёмная федерального оператора", null, Answer, officer, 7);
        Contact(obligation, ContactKind.LetterReceived, "федеральный оператор", "02-118", "Замечаний нет.", officer, 4);
        var at = Next(4);
        var said = Comment.Say(CommentId.New(at), obligation.Id.Subject, "Ошибочная запись", officer, at);
        _rows.Add(said);
        Write(obligation, JournalKind.ObligationCommented, officer, at);
        at = Next(4);
        said.Retract(officer, at);
        Write(obligation, JournalKind.ObligationCommentRetracted, officer, at);
    }

    private Mention? Say(Obligation obligation, string text, PersonId author, int daysAgo, PersonId? asked)
    {
        var at = Next(daysAgo);
        var said = Comment.Say(CommentId.New(at), obligation.Id.Subject, text, author, at);
        var mention = asked is { } person ? Mention.Of(said, person) : null;
        _rows.Add(said);
        if (mention is not null) _rows.Add(mention);
        Write(obligation, JournalKind.ObligationCommented, author, at);
        return mention;
    }

    private void Give(Obligation obligation, string text, PersonId author, PersonId assignee, int daysAgo)
    {
        var at = Next(daysAgo);
        _rows.Add(Assignment.Give(Guid.CreateVersion7(at), obligation.Id.Subject, text, assignee, today.AddDays(5 - daysAgo), author, at));
        Write(obligation, JournalKind.ObligationAssigned, author, at);
    }

    private void Contact(Obligation obligation, ContactKind kind, string with, string? number, string text, PersonId author, int daysAgo)
    {
        var at = Next(daysAgo);
        _rows.Add(new Contact(Guid.CreateVersion7(at), obligation.Id.Subject, kind, with, WorkingHours.DayOf(at), number, text, author,
            at));
        Write(obligation, JournalKind.ObligationContactNoted, author, at);
    }

    private void Write(Obligation obligation, JournalKind kind, PersonId person, DateTimeOffset at) =>
        _rows.Add(JournalEntry.Of(at, new(kind, person, obligation.Id, obligation.Path)));

    private DateTimeOffset Next(int daysAgo) => _last = _hours.Moment(today.AddDays(-daysAgo), _last);
}
