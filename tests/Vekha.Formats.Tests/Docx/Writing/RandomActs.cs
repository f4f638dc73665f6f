using Vekha.Documents.Acts;

namespace Vekha.Formats.Tests.Docx.Writing;

internal sealed class RandomActs(Chance chance, RandomTexts texts)
{
    private static readonly string[] Issuers =
    [
        "Правительство Заречной области", "Министерство образования и науки Заречного края",
        "Администрация города Заречного", "Губернатор Заречной области",
    ];

    private static readonly string[] Posts =
    [
        "Губернатор области", "Министр",
        "Первый заместитель Губернатора Заречной области – министр образования, науки и молодёжной политики Заречной области",
        "И.о. директора департамента",
    ];

    public Act Next()
    {
        var amended = chance.OneIn(4) ? new ActReference(chance.Day(), $"{chance.From(1, 2000)}-р") : null;
        return new(
            chance.Of(Enum.GetValues<ActType>()),
            chance.OrNothing(() => chance.Of(Issuers)),
            chance.OneIn(6) ? null : chance.Day(),
            chance.OrNothing(() => $"{chance.From(1, 2000)}{chance.Of("", "-р", "-п", "/1", "-рп")}"),
            chance.OrNothing(() => "г. Заречный"),
            chance.OrNothing(() => chance.Of("О ", "Об утверждении ") + texts.Any(12)),
            amended is null ? [] : [amended],
            Clauses(amended),
            chance.OrNothing(() => new Signatory(chance.Of("А.Б. Речной", "В. Г. Озёрная-Ключевая", "Д.Е.МОРСКАЯ"), chance.Of(Posts))));
    }

    private List<Clause> Clauses(ActReference? amended)
    {
        var clauses = new List<Clause>();
        for (var number = 1; number <= chance.From(1, 5); number++)
        {
            clauses.Add(new($"{number}", clauses.Count == 0 && amended is not null
                ? $"Внести в постановление от {amended.Date:dd.MM.yyyy} № {amended.Number} следующие изменения:"
                : texts.Any(30) + chance.Of(".", ":", ";", "")));
            for (var below = 1; chance.OneIn(3); below++) clauses.Add(new($"{number}.{below}", texts.Any(30) + chance.Of(".", ";")));
        }
        return clauses;
    }
}
