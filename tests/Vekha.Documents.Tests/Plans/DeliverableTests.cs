using Vekha.Documents.Plans;

namespace Vekha.Documents.Tests.Plans;

public sealed class DeliverableTests
{
    [Theory]
    [InlineData("Издание приказа министерства", DeliverableKind.Order)]
    [InlineData("постановление администрации о плане", DeliverableKind.Order)]
    [InlineData("Направлены письма в школы", DeliverableKind.Letter)]
    [InlineData("Финансовое соглашение", DeliverableKind.Agreement)]
    [InlineData("Подача заявок", DeliverableKind.Application)]
    [InlineData("Реестр извещений (по форме оператора)", DeliverableKind.Register)]
    [InlineData("Размещение извещений о закупках", DeliverableKind.Notice)]
    [InlineData("Аналитический отчёт о выполнении плана", DeliverableKind.Report)]
    [InlineData("По форме оператора (документы о повышении квалификации)", DeliverableKind.Certificate)]
    [InlineData("Получены лицензии", DeliverableKind.Licence)]
    [InlineData("Локальный нормативный акт школы", DeliverableKind.LocalAct)]
    [InlineData("Утверждённый план-график", DeliverableKind.Plan)]
    [InlineData("Новости на сайте школы", DeliverableKind.Publication)]
    [InlineData("По форме, заданной оператором", DeliverableKind.Form)]
    [InlineData("Передача сведений по форме, заданной оператором", DeliverableKind.Form)]
    [InlineData("Совещание о согласовании плана", DeliverableKind.Other)]
    [InlineData("Оборудование поставлено", DeliverableKind.Other)]
    public void The_noun_that_names_the_document_tells_its_kind(string cell, DeliverableKind kind) =>
        Printed.Measure(result: cell).Deliverables.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("1. Приказ. 2. Письмо № 2. 3. Отчёт;", "Приказ", "Письмо № 2", "Отчёт")]
    [InlineData("1) приказ; 2) письмо", "приказ", "письмо")]
    [InlineData("<ol><li>Приказ</li><li>Письмо</li></ol>", "Приказ", "Письмо")]
    [InlineData("письмо оператора и приказ министерства", "письмо оператора", "приказ министерства")]
    [InlineData("Письмо министерства и заключение оператора", "Письмо министерства", "заключение оператора")]
    [InlineData("протокол комиссии и приказ министерства", "протокол комиссии", "приказ министерства")]
    [InlineData("справка и акт приёмки", "справка и акт приёмки")]
    [InlineData("Издание приказа и письма", "Издание приказа", "письма")]
    [InlineData("Приказ об утверждении положения и плана", "Приказ об утверждении положения и плана")]
    [InlineData("Приказ и распоряжение", "Приказ и распоряжение")]
    [InlineData("-")]
    public void Numbered_items_and_joined_documents_are_entries(string cell, params string[] texts) =>
        Printed.Measure(result: cell).Deliverables.Select(item => item.Text).ShouldBe(texts);

    [Theory]
    [InlineData("1. Приказ (до 17.01.2030). 2. Письмо (18 января 2030 г.)", "до 17.01.2030", "18 января 2030 г.")]
    [InlineData("Приказ (по форме) (не позднее 5 мая 2030 года)", "не позднее 5 мая 2030 года")]
    public void A_date_in_brackets_at_the_end_is_the_documents_own(string cell, params string[] deadlines) =>
        Printed.Measure(result: cell).Deliverables.Select(item => item.Deadline?.Text).ShouldBe(deadlines);

    [Fact]
    public void Any_other_date_stays_in_the_text() =>
        Printed.Measure(result: "Приказ от 06.12.2029 № 4 (об ответственных)").Deliverables.ShouldHaveSingleItem()
            .ShouldBe(new Deliverable("Приказ от 06.12.2029 № 4 (об ответственных)", DeliverableKind.Order, null));
}
