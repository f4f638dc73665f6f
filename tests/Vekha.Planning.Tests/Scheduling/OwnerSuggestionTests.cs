using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class OwnerSuggestionTests
{
    private const string Ministry = "Министерство образования Заречного края";

    [Theory]
    [InlineData("Назначение должностного лица, ответственного за создание центров")]
    [InlineData("Определение регионального координатора")]
    [InlineData("Разработка концепции создания и работы центра, включая площадь помещений")]
    [InlineData("Утверждение перечня общеобразовательных организаций, на базе которых создаются центры")]
    [InlineData("Отбор школ для создания центров")]
    [InlineData("Заключение соглашения о предоставлении субсидии на оснащение центров оборудованием")]
    [InlineData("Утверждение единого комплексного плана методической поддержки")]
    [InlineData("Утверждение медиаплана по информационному сопровождению открытия центров")]
    [InlineData("Утверждение типового положения о деятельности центра")]
    [InlineData("Объявление закупок товаров, работ и услуг для создания центров")]
    [InlineData("Подготовка реестра документов о приёмке материальных ценностей")]
    public void The_region_does_once_what_serves_all_centres(string name) => For(name, Ministry).ShouldBe(OwedBy.Region);

    [Theory]
    [InlineData("Ремонт помещений центра")]
    [InlineData("Согласование дизайна и зонирования в соответствии с концепцией пространств")]
    [InlineData("Утверждение штатного расписания")]
    [InlineData("Обучение педагогических работников центра")]
    [InlineData("Получение лицензии")]
    [InlineData("Формирование перечня оборудования для оснащения центра")]
    [InlineData("Согласование инфраструктурного листа")]
    [InlineData("Начало работы центра")]
    [InlineData("Торжественное открытие центров")]
    [InlineData("Сбор сведений об образовательной организации, на базе которой создаётся центр")]
    [InlineData("Ежеквартальный мониторинг показателей работы центров")]
    [InlineData("Набор детей в группы")]
    public void Each_centre_owes_what_is_its_own(string name) => For(name, Ministry).ShouldBe(OwedBy.EachCentre);

    [Theory]
    [InlineData("руководители организаций, на базе которых создаются центры")]
    [InlineData("МБОУ «Средняя школа № 4»")]
    [InlineData("общеобразовательные организации")]
    [InlineData("директора школ")]
    public void A_host_organisation_among_the_parties_makes_it_a_centre_s(string party) =>
        For("Размещение сведений", Ministry, party).ShouldBe(OwedBy.EachCentre);

    [Theory]
    [InlineData("МОУО")]
    [InlineData("ГАОУ ДПО «Институт развития образования»")]
    [InlineData("центр проектного сопровождения")]
    public void Authorities_and_federal_bodies_are_no_hosts(string party) =>
        For("Размещение сведений", Ministry, party).ShouldBe(OwedBy.Region);

    [Fact]
    public void A_local_act_is_issued_by_each_host() =>
        OwnerSuggestion.For(new("1", "Назначение ответственного куратора", [], [new("Приказ директора", DeliverableKind.Order, null)],
            new Deadline("-", []), null)).ShouldBe(OwedBy.EachCentre);

    private static OwedBy For(string name, params string[] parties) =>
        OwnerSuggestion.For(new("1", name, [.. parties.Select(p => new Party(p, false))], [], new Deadline("-", []), null));
}
