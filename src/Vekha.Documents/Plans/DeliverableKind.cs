namespace Vekha.Documents.Plans;

public enum DeliverableKind
{
    Order, Letter, Agreement, Application, Register, Notice, Report, Certificate, Licence, LocalAct, Plan, Publication, Form, Other,
}
