using System.Numerics;
using System.Reflection;
using Xunit.Sdk;

namespace Duals.Tests.Contracts;

/// <summary>Runs every test of a class while a tape records, so that adjoint numbers over T can be active in it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RecordedAttribute<T> : BeforeAfterTestAttribute
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public override void Before(MethodInfo methodUnderTest) => Tape<T>.Start();

    public override void After(MethodInfo methodUnderTest) => Tape<T>.Current.Dispose();
}
