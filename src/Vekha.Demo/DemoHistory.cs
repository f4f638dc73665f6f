using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Demo;

/// <summary>What became of the obligations between the day their edition came into force and yesterday.</summary>
internal sealed class DemoHistory(DemoRegion region, DemoPeople people, DateOnly today)
{
    private static readonly string[] Reasons =
    [
        "Нет подписи руководителя на последнем листе. Приложите подписанный документ.",
        "В отчёте не заполнены показатели за последний месяц периода.",
        "Документ сфотографирован нечётко: реквизиты не читаются. Приложите скан.",
        "Приложен документ другого центра. Проверьте файл и направьте снова.",
        "Дата документа не совпадает с указанной. Исправьте дату или приложите верный документ.",
    ];

    private static readonly string[] WhyNotApplicable =
    [
        "Мероприятие исполнено для всех центров одним областным приказом.",
        "Не требуется: действующая лицензия уже содержит этот адрес.",
        "Закупка не проводилась: оборудование передано безвозмездно.",
    ];

    private static readonly string[] Bases =
    [
        "График, направленный письмом федерального оператора № 02-118",
        "Письмо Министерства образования Тихореченской области № 02-77",
        "План-график повышения квалификации на текущий год",
    ];

    private readonly Random _random = new(today.DayNumber);
    private readonly Fates _fates = new(today);
    private int _told;

    public StoryBook Tell(IEnumerable<(Obligation Obligation, EditionMeasure Measure, DateTimeOffset InForceAt)> obligations)
    {
        var book = new StoryBook(_random);
        var hours = new WorkingHours(today, _random);
        var inTurn = obligations
            .OrderBy(o => TurnOf(o.Obligation)).ThenBy(o => o.Measure.Ordinal).ThenBy(o => o.Obligation.Due);
        foreach (var (obligation, measure, inForceAt) in inTurn)
        {
            _told++;
            var story = new Story(obligation, measure, CastOf(obligation), new(obligation, hours, book, inForceAt));
            var inForce = WorkingHours.DayOf(inForceAt);
            if (obligation.Due < inForce) story.TakeOver(inForce, "Исполнено до введения плана: отчёты приняты в бумажном виде.");
            else Tell(story, _fates.Next(obligation.Due), obligation.Due ?? today.AddDays(-_random.Next(4, 40)));
        }
        return book;
    }

    private void Tell(Story story, Fate fate, DateOnly due)
    {
        var eve = due < today ? due : today.AddDays(-1);
        switch (fate)
        {
            case Fate.Begun: story.Begin(eve.AddDays(-_random.Next(0, 6))); break;
            case Fate.Submitted: story.Submit(eve.AddDays(-_random.Next(0, 5))); break;
            case Fate.SubmittedLate:
                var late = WorkingCalendar.Russian.AddWorkingDays(due, _random.Next(1, 3));
                story.Submit(late);
                if (_told % 4 == 0) story.Check(late.AddDays(1), "Реквизиты сверены с журналом регистрации.");
                break;
            case Fate.Returned: SubmitAndReturn(story, eve.AddDays(-_random.Next(6, 10))); break;
            case Fate.Accepted: SubmitAndAccept(story, eve.AddDays(-_random.Next(4, 9))); break;
            case Fate.AcceptedLate: SubmitAndAccept(story, due.AddDays(_random.Next(2, 9))); break;
            case Fate.AcceptedAfterReturn:
                SubmitAndReturn(story, eve.AddDays(-_random.Next(12, 16)));
                SubmitAndAccept(story, eve.AddDays(-_random.Next(4, 7)));
                break;
            case Fate.NotApplicable: story.MarkNotApplicable(eve.AddDays(-_random.Next(2, 12)), OneOf(WhyNotApplicable)); break;
            case Fate.Dated:
                var set = today.AddDays(-_random.Next(3, 25));
                story.SetDate(set, today.AddDays(_random.Next(0, 3) switch { 0 => 8, 1 => 33, _ => 61 }), OneOf(Bases));
                break;
        }
    }

    private void SubmitAndAccept(Story story, DateOnly day)
    {
        story.Submit(day);
        story.Accept(day.AddDays(_random.Next(1, 4)));
    }

    private void SubmitAndReturn(Story story, DateOnly day)
    {
        story.Submit(day);
        story.Return(day.AddDays(_random.Next(1, 4)), OneOf(Reasons));
    }

    // The centres of the head who signs in come first, then the rest of that municipality: what waits for a person begins there.
    public int TurnOf(Obligation obligation)
    {
        for (var i = 0; i < region.Centres.Count; i++)
            if (region.Centres[i].Id == obligation.CentreId) return i;
        return region.Centres.Count;
    }

    public Cast CastOf(Obligation obligation)
    {
        var acceptor = _told % 5 == 0 ? people.Reviewer : people.Coordinator;
        if (obligation.CentreId is not { } id)
            return new(
                people.SecondCoordinator, people.Coordinator, acceptor, people.Coordinator,
                "Министерство образования Тихореченской области", "Министр образования С. В. Кольцов");
        var host = region.HostOf(region.Centres.Single(c => c.Id == id));
        var officer = people.OfficerOf(host.ParentId!.Value);
        return new(
            _told % 9 == 0 ? officer : people.HeadOf(host.Id), _told % 2 == 0 ? officer : people.Coordinator, acceptor, people.Coordinator,
            host.Name, "Руководитель организации");
    }

    private string OneOf(string[] texts) => texts[_random.Next(texts.Length)];
}
