using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Planning.Reminders;

namespace Vekha.Demo;

/// <summary>The people of the region. The logins of <see cref="DemoAccounts"/> are among them; all have its password.</summary>
internal sealed class DemoPeople
{
    private readonly Dictionary<OrganisationId, PersonId> _officers = [];
    private readonly Dictionary<OrganisationId, PersonId> _heads = [];

    public PersonId Coordinator { get; private set; }
    /// <summary>Adds what the region itself owes, so that the coordinator has something to accept.</summary>
    public PersonId SecondCoordinator { get; private set; }
    public PersonId Reviewer { get; private set; }

    public PersonId HeadOf(OrganisationId hostId) => _heads[hostId];

    public PersonId OfficerOf(OrganisationId municipalityId) => _officers[municipalityId];

    public static DemoPeople AddTo(VekhaDb db, DemoRegion region)
    {
        var people = new DemoPeople();
        var hash = new PasswordHasher<Person>().HashPassword(new Person(), DemoAccounts.Password);
        people.Coordinator = Add(
            "coordinator", "Гордеева Марина Александровна", "начальник отдела общего образования", Role.Coordinator, region.Region);
        people.SecondCoordinator = Add(
            "t.naumova", "Наумова Татьяна Юрьевна", "главный специалист отдела общего образования", Role.Coordinator, region.Region);
        people.Reviewer = Add(
            "reviewer", "Зимин Олег Петрович", "эксперт федерального оператора", Role.Reviewer, region.Federation);
        Add("curator", "Ярцева Ольга Николаевна", "заместитель председателя Правительства области", Role.Curator, region.Region);
        Add("admin", "Крылов Павел Андреевич", "администратор системы", Role.Administrator, region.Federation);
        foreach (var (municipality, (login, name)) in region.Municipalities.Zip(Officers))
            people._officers[municipality.Id] = Add(login, name, "специалист управления образования", Role.MunicipalOfficer, municipality);
        foreach (var (host, (login, name)) in region.Hosts.Zip(Heads))
            people._heads[host.Id] = Add(login, name, "руководитель центра", Role.CentreHead, host);
        AddChoices(db, people, region);
        db.Users.Add(NewPerson("l.osipova", "Осипова Людмила Фёдоровна", "руководитель центра (до прошлого года)", hash, dismissed: true));
        return people;

        PersonId Add(string login, string name, string post, Role role, Organisation at)
        {
            var person = NewPerson(login, name, post, hash, dismissed: false);
            db.Users.Add(person);
            db.RoleAssignments.Add(new(Guid.CreateVersion7(), person.Id, role, at.Id, at.Path));
            return person.Id;
        }
    }

    /// <summary>Most keep to what is usual; one wants to know earlier, one wants no mail.</summary>
    private static void AddChoices(VekhaDb db, DemoPeople people, DemoRegion region)
    {
        var early = ReminderChoice.Usual(people.HeadOf(region.Hosts[1].Id));
        early.Choose(14, Enum.GetValues<ReminderKind>());
        var none = ReminderChoice.Usual(people.OfficerOf(region.Municipalities[^1].Id));
        none.SwitchOff();
        db.ReminderChoices.AddRange(early, none);
    }

    private static Person NewPerson(string login, string name, string post, string hash, bool dismissed) => new()
    {
        Id = new(Guid.CreateVersion7()),
        UserName = login,
        NormalizedUserName = login.ToUpperInvariant(),
        FullName = name,
        Post = post,
        Email = $"{login}@tihorechensk.example",
        NormalizedEmail = $"{login}@tihorechensk.example".ToUpperInvariant(),
        PhoneNumber = PhoneOf(login),
        PasswordHash = hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Dismissed = dismissed,
    };

    /// <summary>In a code that no town has; the same for the same person each time.</summary>
    private static string PhoneOf(string login)
    {
        var number = login.Aggregate(17, (sum, letter) => (sum * 31 + letter) % 10_000);
        return $"+7 (000) {20 + number % 70}-{number / 100:00}-{number % 100:00}";
    }

    // In the order of the municipalities and of the hosts.
    private static readonly (string Login, string Name)[] Officers =
    [
        ("n.belyaeva", "Беляева Наталья Сергеевна"), ("municipal", "Тарасов Игорь Владимирович"), ("e.frolova", "Фролова Елена Михайловна"),
        ("a.gusev", "Гусев Антон Борисович"), ("v.komarova", "Комарова Валентина Ильинична"), ("s.panov", "Панов Степан Романович"),
    ];

    private static readonly (string Login, string Name)[] Heads =
    [
        ("head", "Седова Анна Викторовна"), ("d.melnikov", "Мельников Денис Олегович"), ("o.rogova", "Рогова Оксана Павловна"),
        ("k.vinogradov", "Виноградов Кирилл Андреевич"), ("i.lazareva", "Лазарева Ирина Дмитриевна"), ("p.zhukov", "Жуков Пётр Николаевич"),
        ("m.soboleva", "Соболева Мария Евгеньевна"), ("r.kuzin", "Кузин Роман Сергеевич"), ("l.mironova", "Миронова Любовь Петровна"),
        ("g.efimov", "Ефимов Григорий Ильич"), ("t.sharova", "Шарова Тамара Константиновна"), ("y.bogdanov", "Богданов Юрий Алексеевич"),
        ("z.nikitina", "Никитина Зоя Васильевна"), ("f.ershov", "Ершов Фёдор Максимович"),
    ];
}
