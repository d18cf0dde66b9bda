import { type ComponentType, createElement, type SVGAttributes } from 'react';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** An icon of lucide-react as this app shows icons: sized by base.css, and said in words beside it. */
export function drawIcon(shapes: readonly Shape[]): ComponentType<SVGAttributes<SVGElement>> {
  const children = shapes.map(([tag, attributes]) => createElement(tag, attributes));
  return (props) =>
    createElement(
      'svg',
      {
        className: 'lucide',
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        'aria-hidden': true,
        ...props,
      },
      ...children,
    );
}
