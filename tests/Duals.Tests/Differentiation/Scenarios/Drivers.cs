using System.Numerics;

namespace Duals.Tests.Differentiation.Scenarios;

/// <summary>Every public driver, asked to differentiate given functions: the rows of the table. A null function gives drivers of null.</summary>
internal static partial class Drivers<T>
    where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
{
    public static IEnumerable<Form<T>> Of<TCurve, TScalar, TVector, TField, TSpace>(TCurve curve, TScalar scalar, TVector vector, TField field, TSpace space)
        where TCurve : IUnivariateFunction
        where TScalar : IScalarFunction
        where TVector : IVectorFunction
        where TField : IVectorFunction
        where TSpace : IVectorFunction
    {
        bool isNull = !typeof(TCurve).IsValueType;
        return
        [
            .. ForwardDerivatives(isNull ? null! : curve.Invoke),
            .. ForwardSecondDerivatives(isNull ? null! : curve.Invoke),
            .. ForwardGradients(isNull ? null! : scalar.Invoke),
            .. ForwardDirectionalDerivatives(isNull ? null! : scalar.Invoke),
            .. ForwardHessians(isNull ? null! : scalar.Invoke),
            .. ForwardJacobians(isNull ? null! : vector.Invoke),
            .. ForwardJacobianVectorProducts(isNull ? null! : vector.Invoke),
            .. ForwardDivergences(isNull ? null! : field.Invoke),
            .. ForwardCurls(isNull ? null! : space.Invoke),
            .. ReverseGradients(isNull ? null! : scalar.Invoke),
            .. ReverseHessians(isNull ? null! : scalar.Invoke),
            .. ReverseHessianVectorProducts(isNull ? null! : scalar.Invoke),
            .. ReverseJacobians(isNull ? null! : vector.Invoke),
            .. CurveObjects(curve),
            .. ScalarObjects(scalar),
            .. VectorObjects(vector),
            .. FieldObjects(field),
            .. SpaceObjects(space),
        ];
    }
}
