namespace Vekha.Planning.Approvals;

public readonly record struct RouteTemplateId(Guid Value) : IId<RouteTemplateId>
{
    public static RouteTemplateId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
