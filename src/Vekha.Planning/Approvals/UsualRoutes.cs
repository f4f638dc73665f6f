using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Approvals;

/// <summary>The templates that every new region starts with; their days are taken from two real approvals.</summary>
public static class UsualRoutes
{
    private const string Operator = "Федеральный оператор";

    /// <param name="newId">Makes the key of each.</param>
    public static IReadOnlyList<RouteTemplate> For(Organisation region, Func<RouteTemplateId> newId) =>
    [
        RouteTemplate.Create(newId(), region, "Перечень оборудования",
            new RouteStep(
                "Внесение перечня в систему и письмо министерства", Decider.Of(Role.Coordinator), StepDay.Before(5, working: true)),
            new RouteStep("Заключение центра проектного сопровождения", Decider.Of(Role.Reviewer), StepDay.After(2, working: true)),
            new RouteStep("Приказ министерства", Decider.Of(Role.Coordinator), StepDay.After(2, working: true))),
        RouteTemplate.Create(newId(), region, "Дизайн-проект и зонирование",
            new RouteStep("Рассмотрение министерством", Decider.Of(Role.Coordinator), StepDay.Before(15, working: false)),
            new RouteStep("Согласование с оператором", Decider.Outside(Operator), StepDay.After(3, working: false)),
            new RouteStep("Письмо министерства о соответствии", Decider.Of(Role.Coordinator), StepDay.After(3, working: false)),
            new RouteStep("Заключение оператора", Decider.Outside(Operator), StepDay.After(2, working: false)),
            new RouteStep("Приказ министерства", Decider.Of(Role.Coordinator), StepDay.After(5, working: false))),
    ];
}
